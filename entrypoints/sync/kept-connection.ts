import { acceptConnection, type Connection } from '../../library/sync/connection';
import { readItem, removeItems, watchItem, writeItem } from '../../settings/storage';

/** On this device alone, beside the settings, so that no export and no account ever has it. */
const NAME = 'local:connection';

export async function loadConnection(): Promise<Connection | undefined> {
  return acceptConnection(await readItem(NAME));
}

export function saveConnection(connection: Connection): Promise<void> {
  return writeItem(NAME, connection);
}

export function forgetConnection(): Promise<void> {
  return removeItems([NAME]);
}

export function watchConnection(onChange: (connection: Connection | undefined) => void): () => void {
  return watchItem(NAME, (stored) => onChange(acceptConnection(stored)));
}
