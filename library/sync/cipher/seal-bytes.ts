/** In bytes, as AES-GCM wants it. */
const NONCE = 12;

/** The bytes under a nonce of their own, which stands before them. `place` says where they belong; they open nowhere else. */
export async function sealBytes(key: CryptoKey, plain: BufferSource, place: string): Promise<Uint8Array<ArrayBuffer>> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  const sealed = await crypto.subtle.encrypt(gcm(nonce, place), key, plain);
  const bytes = new Uint8Array(NONCE + sealed.byteLength);
  bytes.set(nonce);
  bytes.set(new Uint8Array(sealed), NONCE);
  return bytes;
}

/** Rejects for what that key did not seal, or for another place. */
export function openBytes(key: CryptoKey, bytes: Uint8Array<ArrayBuffer>, place: string): Promise<ArrayBuffer> {
  return crypto.subtle.decrypt(gcm(bytes.slice(0, NONCE), place), key, bytes.slice(NONCE));
}

function gcm(iv: Uint8Array<ArrayBuffer>, place: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(place) };
}
