import { pictureOnServer } from '../../library/sync/picture-on-server';
import { loadConnection } from './kept-connection';

/** Where pictures that were brought are kept: apart from the library, which says that they are on the server. */
const BROUGHT = 'pictures-of-server';

/** A picture that was left on the server: brought when it is first seen, and there without the network afterwards. */
export async function bringPicture(document: string, attachment: string): Promise<Blob | undefined> {
  const brought = await caches.open(BROUGHT);
  // The cache takes addresses of the web only; this one is nobody's.
  const address = `https://pictures.invalid/${encodeURIComponent(document)}/${encodeURIComponent(attachment)}`;
  const found = await brought.match(address);
  if (found) return found.blob();
  const connection = await loadConnection();
  const blob = connection && (await pictureOnServer(connection, document, attachment));
  if (blob) await brought.put(address, new Response(blob, { headers: { 'content-type': blob.type } }));
  return blob;
}

/** Without a connection nothing of the server stays. */
export async function forgetBrought(): Promise<void> {
  await caches.delete(BROUGHT);
}
