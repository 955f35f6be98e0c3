import { browser } from 'wxt/browser';
import type { SyncForm, SyncProps } from '../../components/options/sync';
import { type Connection, isDatabaseName, serverOf } from '../../library/sync/connection';
import { SyncError } from '../../library/sync/failure';
import { say } from '../../words';
import { isAlways } from '../opening/always';
import { originOf } from '../opening/origins';
import { forget, promise } from '../opening/promises';
import { forgetBrought } from '../sync/brought-pictures';
import { forgetConnection, loadConnection, saveConnection, watchConnection } from '../sync/kept-connection';

interface SyncSessionOptions {
  onChange: () => void;
  onSay: (words: string) => void;
}

/** The doings of the part that connects to a server. What speaks with servers is loaded when it is used. */
export function syncSession({ onChange, onSay }: SyncSessionOptions) {
  let connection: Connection | undefined;
  let isWorking = false;
  let failure: SyncProps['failure'];
  let lent: string | undefined;

  const fail = (reason: SyncProps['failure']) => {
    failure = reason;
    onChange();
  };
  /** At once in the click, or the browser would not ask for access to the server. */
  const work = async (form: SyncForm, doing: (connection: Connection) => Promise<void>) => {
    const server = serverOf(form.server);
    const origin = originOf(server);
    if (!server || !origin) return fail('badAddress');
    if (!isDatabaseName(form.database)) return fail('badDatabase');
    const { database, user, password, textFirst } = form;
    const answer = browser.permissions.request({ origins: [origin] }).catch(() => false);
    begin();
    if (!(await answer)) return end('noAccess');
    // Lent until it is connected: given back when this page goes, or else at the browser's next start.
    lent = origin;
    await promise('loan', origin);
    await attempt(() => doing({ server, database, user, password, textFirst }));
  };
  const begin = () => {
    isWorking = true;
    failure = undefined;
    onChange();
  };
  const end = (reason?: SyncProps['failure']) => {
    isWorking = false;
    fail(reason);
  };
  const attempt = async (doing: () => Promise<void>) => {
    try {
      await doing();
      end();
    } catch (reason) {
      end(reason instanceof SyncError ? reason.reason : 'storage');
    }
  };
  const onTest = (form: SyncForm) =>
    work(form, async (wished) => {
      await assertReachable(wished);
      onSay(say('sync_tested'));
    });
  const onConnect = (form: SyncForm) =>
    work(form, async (wished) => {
      const [{ connect }] = await Promise.all([import('../../library/sync/connect'), assertReachable(wished)]);
      connection = await connect(wished, form.passphrase);
      await saveConnection(connection);
      if (lent) await forget('loan', lent);
      lent = undefined;
      onSay(say('sync_connected'));
    });
  const onCreate = (form: SyncForm) =>
    work(form, async (wished) => {
      const { serverOfConnection } = await import('../../library/sync/server');
      await serverOfConnection(wished).create();
      onSay(say('sync_tested'));
    });
  const onDisconnect = async () => {
    const { server } = connection!;
    connection = undefined;
    failure = undefined;
    await forgetConnection();
    await forgetBrought();
    await giveBack(originOf(server)!);
    onSay(say('sync_disconnected'));
  };
  const onPassphrase = async (passphrase: string) => {
    begin();
    await attempt(async () => {
      const [{ changePassphrase }, { connectLibrary }] = await Promise.all([
        import('../../library/sync/change-passphrase'),
        import('../../library/database'),
      ]);
      connection = await changePassphrase(await connectLibrary(), connection!, { passphrase });
      await saveConnection(connection);
      onSay(say('sync_changed'));
    });
  };
  addEventListener('pagehide', () => {
    if (lent) void giveBack(lent);
  });
  watchConnection((changed) => {
    connection = changed;
    onChange();
  });
  return {
    load: async () => {
      connection = await loadConnection();
    },
    props: (): SyncProps => ({
      ...{ isWorking, onTest, onConnect, onCreate, onDisconnect, onPassphrase },
      ...(failure && { failure }),
      ...(connection && {
        connected: { server: connection.server, database: connection.database, isSealed: !!connection.secret },
      }),
    }),
  };
}

async function assertReachable(connection: Connection): Promise<void> {
  const { testConnection } = await import('../../library/sync/test-connection');
  const tested = await testConnection(connection);
  if (!tested.ok) throw new SyncError(tested.reason);
}

async function giveBack(origin: string): Promise<void> {
  await forget('loan', origin);
  // Refused where the browser's own settings give access to more than this: then it is for those settings to end.
  if (!(await isAlways(origin))) await browser.permissions.remove({ origins: [origin] }).catch(() => undefined);
}
