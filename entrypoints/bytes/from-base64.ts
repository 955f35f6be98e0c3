/** The bytes of letters in base64, since messages between contexts are JSON in Chromium. Throws if they are none. */
export function fromBase64(letters: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
}
