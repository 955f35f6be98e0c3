import type { Connection } from './connection';
import { openRemote } from './remote';

/** The bytes of a picture that this device has left there, as they were before they were sealed. Rejects if it can't be had. */
export async function pictureOnServer(connection: Connection, document: string, attachment: string): Promise<Blob> {
  const { database } = await openRemote(connection);
  type Told = Record<string, { content_type: string }>;
  const { away, _attachments } = (await database.get(document)) as { away?: Told; _attachments?: Told };
  const type = (away ?? _attachments)?.[attachment]?.content_type ?? '';
  const bytes = await database.getAttachment(document, attachment);
  return new Blob([bytes], { type });
}
