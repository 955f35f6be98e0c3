import { newHeader } from '../../../library/sync/cipher/header';
import type { Connection } from '../../../library/sync/connection';
import { serverOfConnection } from '../../../library/sync/server';

export { answer } from '../../library/sync/random-device';

/** Has the server's database sealed from its beginning. Gives the connection with its secret. */
export async function seal(connection: Connection): Promise<Connection> {
  const { header, secret } = await newHeader('a passphrase');
  const sealed = { ...connection, secret };
  await serverOfConnection(sealed).putHeader(header);
  return sealed;
}
