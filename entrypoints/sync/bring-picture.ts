import { BROUGHT } from './brought-pictures';
import { loadConnection } from './kept-connection';

/** A picture that was left on the server: brought when it is first seen, and there without the network afterwards. */
export async function bringPicture(document: string, attachment: string): Promise<Blob | undefined> {
  const brought = await caches.open(BROUGHT);
  // The cache takes addresses of the web only; this one is nobody's.
  const address = `https://pictures.invalid/${encodeURIComponent(document)}/${encodeURIComponent(attachment)}`;
  const found = await brought.match(address);
  if (found) return found.blob();
  const connection = await loadConnection();
  if (!connection) return undefined;
  const { pictureOnServer } = await import('../../library/sync/picture-on-server');
  const blob = await pictureOnServer(connection, document, attachment);
  await brought.put(address, new Response(blob, { headers: { 'content-type': blob.type } }));
  return blob;
}
