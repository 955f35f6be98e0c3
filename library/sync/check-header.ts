import type { Connection } from './connection';
import { SyncError } from './failure';
import type { Server } from './server';

/** Rejects where devices would not understand each other: what is there is sealed otherwise than this device seals. */
export async function checkHeader({ secret }: Connection, server: Server): Promise<void> {
  const header = await server.header();
  if (header?.id === secret?.id) return;
  throw new SyncError(header ? 'needs_passphrase' : 'not_encrypted');
}
