/** Bytes are turned into letters so many at a time: a call takes only so many arguments. */
const AT_A_TIME = 8192;

/** Bytes as letters, since messages between contexts are JSON in Chromium. */
export function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let start = 0; start < bytes.length; start += AT_A_TIME) {
    letters += String.fromCharCode(...bytes.subarray(start, start + AT_A_TIME));
  }
  return btoa(letters);
}

/** The bytes again. Throws if the letters are none that `toBase64` gives. */
export function fromBase64(letters: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
}
