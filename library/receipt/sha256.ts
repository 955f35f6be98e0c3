/** The SHA-256 digest of a text's UTF-8 bytes, or of bytes, in 64 letters of `0-9a-f`. */
export async function sha256(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  return Array.from(await digestOf(content), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The hash by which a Content-Security-Policy lets in exactly these styles, `sha256-…`. */
export async function policyHash(content: string): Promise<string> {
  return `sha256-${btoa(String.fromCharCode(...(await digestOf(content))))}`;
}

async function digestOf(content: string | Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
