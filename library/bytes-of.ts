import { fromBase64 } from './base64';

/**
 * The bytes of a blob. Within a page, Firefox lets no script of an extension look into a buffer that the page's world has
 * made; there they come as letters.
 */
export async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const buffer = await blob.arrayBuffer();
  if (buffer instanceof ArrayBuffer) return new Uint8Array(buffer);
  return fromBase64(await base64(blob));
}

/** The bytes as base64, by a reader of files, whose result is letters. */
export function base64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    // Without a type, none of its letters can be taken for the comma before the bytes.
    reader.readAsDataURL(new Blob([blob]));
  });
}
