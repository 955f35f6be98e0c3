/**
 * A blob's bytes in base64. By a reader of files, since Firefox lets no script of an extension look into the buffer that a
 * page's blob gives.
 */
export function toBase64(blob: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
}
