import { bytesOf } from '../bytes-of';

/** The SHA-256 digest of a text's UTF-8 bytes, or of bytes, in 64 letters of `0-9a-f`. */
export async function sha256(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  return Array.from(await digestOf(content), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The hash by which a Content-Security-Policy lets in exactly these styles, `sha256-…`. */
export async function policyHash(content: string): Promise<string> {
  return `sha256-${btoa(String.fromCharCode(...(await digestOf(content))))}`;
}

/**
 * By the browser; or by a library where the browser has no such thing, as in pages without https:, or where what it gives
 * can't be looked into, as in pages for a script of an extension in Firefox.
 */
async function digestOf(content: string | Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const bytes = typeof content === 'string' ? await bytesOf(new Blob([content])) : content;
  const digest: unknown = await globalThis.crypto.subtle?.digest('SHA-256', bytes);
  if (digest instanceof ArrayBuffer) return new Uint8Array(digest);
  const { sha256: withoutBrowser } = await import('@noble/hashes/sha2.js');
  return withoutBrowser(bytes);
}
