import { fromBase64, toBase64 } from '../../base64';
import type { Keys } from './keys';

/** CouchDB takes no id that begins with a low line; and what does not begin so is none of ours. */
const BEGINNING = 'c';

/** In bytes. */
const TAG = 16;

/**
 * An id as the server sees it: the same for the same id, since devices must mean the same document by it, and nothing more.
 * By a synthetic counter (SIV): the digest of the id under a key is where its own cipher begins.
 */
export async function sealId({ idMac, idCipher }: Keys, id: string): Promise<string> {
  const plain = new TextEncoder().encode(id);
  const tag = await tagOf(idMac, plain);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-CTR', counter: tag, length: 64 }, idCipher, plain);
  const bytes = new Uint8Array(TAG + sealed.byteLength);
  bytes.set(tag);
  bytes.set(new Uint8Array(sealed), TAG);
  return BEGINNING + toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The id in it; undefined if these keys did not seal it. */
export async function openId({ idMac, idCipher }: Keys, sealed: string): Promise<string | undefined> {
  if (!/^c[\w-]{23,}$/.test(sealed)) return undefined;
  try {
    const bytes = fromBase64(sealed.slice(1).replaceAll('-', '+').replaceAll('_', '/'));
    const tag = bytes.slice(0, TAG);
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-CTR', counter: tag, length: 64 },
      idCipher,
      bytes.slice(TAG),
    );
    const expected = await tagOf(idMac, plain);
    return expected.every((byte, index) => byte === tag[index]) ? new TextDecoder().decode(plain) : undefined;
  } catch {
    return undefined;
  }
}

async function tagOf(key: CryptoKey, plain: BufferSource): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, plain)).slice(0, TAG);
}
