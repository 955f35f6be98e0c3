import type { SyncProps } from '../../components/options/sync';

const nothing = () => {};

/** The part about the server where there is none. */
export const NOT_CONNECTED: SyncProps = {
  isWorking: false,
  onTest: nothing,
  onConnect: nothing,
  onCreate: nothing,
  onDisconnect: nothing,
  onPassphrase: nothing,
};
