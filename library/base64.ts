/** The bytes of letters in base64, since messages between contexts and with servers are JSON. Throws if they are none. */
export function fromBase64(letters: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
}

/** A call takes no more arguments than this. */
const PIECE = 0x8000;

/** The other way round. */
export function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let start = 0; start < bytes.length; start += PIECE)
    letters += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  return btoa(letters);
}
