import { fromBase64, toBase64 } from '../../base64';
import type { Secret } from '../connection';
import { newSecret } from './new-secret';
import { openBytes, sealBytes } from './seal-bytes';

/** Under which id the server keeps how its documents are sealed: readable by everybody, of use to nobody without the passphrase. */
export const HEADER_ID = 'colophon:encryption';

/** What stands there. A key drawn by lot seals the documents, and the passphrase seals that key. */
export interface Header {
  version: 1;
  /** Of the key. */
  id: string;
  kdf: { name: 'argon2id'; salt: string; memory: number; iterations: number; parallelism: number };
  /** Nonce and sealed key; it opens with the right passphrase only. */
  key: string;
}

/** 64 MB and three passes: more than RFC 9106 wants where memory is scarce, and a second or so on a phone. */
const COST = { memory: 65_536, iterations: 3, parallelism: 1 } as const;

/** What a server could demand of a device by the header that it shows, at most: 1 GB and so many passes. */
const MOST = { memory: 1_048_576, iterations: 32, parallelism: 16 } as const;

/** A new key, and the header that opens it with this passphrase. */
export async function newHeader(passphrase: string): Promise<{ header: Header; secret: Secret }> {
  const secret = newSecret();
  const kdf = { name: 'argon2id', salt: toBase64(crypto.getRandomValues(new Uint8Array(16))), ...COST } as const;
  const key = await sealBytes(await wrappingKey(passphrase, kdf), fromBase64(secret.key), secret.id);
  return { header: { version: 1, id: secret.id, kdf, key: toBase64(key) }, secret };
}

/** The key in it; undefined for another passphrase, or a header that is none. */
export async function openHeader(header: Header, passphrase: string): Promise<Secret | undefined> {
  try {
    const key = await openBytes(await wrappingKey(passphrase, header.kdf), fromBase64(header.key), header.id);
    return { id: header.id, key: toBase64(new Uint8Array(key)) };
  } catch {
    return undefined;
  }
}

/** The header in what a server answered; undefined if it is none. */
export function acceptHeader(answer: unknown): Header | undefined {
  const { version, id, kdf, key } = (answer ?? {}) as Partial<Header>;
  const isWithin = (name: keyof typeof MOST) =>
    Number.isSafeInteger(kdf?.[name]) && kdf![name] > 0 && kdf![name] <= MOST[name];
  const isKdf = kdf?.name === 'argon2id' && typeof kdf.salt === 'string' && isWithin('memory');
  if (version !== 1 || typeof id !== 'string' || typeof key !== 'string') return undefined;
  if (!isKdf || !isWithin('iterations') || !isWithin('parallelism')) return undefined;
  return { version, id, kdf, key };
}

async function wrappingKey(passphrase: string, kdf: Header['kdf']): Promise<CryptoKey> {
  const { argon2id } = await import('hash-wasm');
  const bytes = await argon2id({
    // The same letters, however a keyboard composes them.
    password: passphrase.normalize('NFKC'),
    salt: fromBase64(kdf.salt),
    memorySize: kdf.memory,
    iterations: kdf.iterations,
    parallelism: kdf.parallelism,
    hashLength: 32,
    outputType: 'binary',
  });
  return crypto.subtle.importKey('raw', new Uint8Array(bytes), 'AES-GCM', false, ['encrypt', 'decrypt']);
}
