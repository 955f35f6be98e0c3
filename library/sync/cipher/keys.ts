import { fromBase64 } from '../../base64';
import type { Secret } from '../connection';

/** What is derived of a secret: one key for each use, so that none of them tells anything of another. */
export interface Keys {
  /** Which secret they are of. */
  id: string;
  /** AES-GCM, for documents and pictures. */
  content: CryptoKey;
  /** HMAC-SHA-256, by which an id gets its counter. */
  idMac: CryptoKey;
  /** AES-CTR, for ids. */
  idCipher: CryptoKey;
}

/** By HKDF-SHA-256. */
export async function keysOf({ id, key }: Secret): Promise<Keys> {
  const secret = await crypto.subtle.importKey('raw', fromBase64(key), 'HKDF', false, ['deriveKey']);
  const derive = (use: string, algorithm: AesKeyAlgorithm | HmacKeyGenParams, usages: KeyUsage[]) =>
    crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode(`colophon ${use}`) },
      secret,
      algorithm,
      false,
      usages,
    );
  const [content, idMac, idCipher] = await Promise.all([
    derive('content', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
    derive('id mac', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']),
    derive('id', { name: 'AES-CTR', length: 256 }, ['encrypt', 'decrypt']),
  ]);
  return { id, content, idMac, idCipher };
}
