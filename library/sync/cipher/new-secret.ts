import { toBase64 } from '../../base64';
import type { Secret } from '../connection';

/** A key drawn by lot. */
export function newSecret(): Secret {
  return { id: crypto.randomUUID(), key: toBase64(crypto.getRandomValues(new Uint8Array(32))) };
}
