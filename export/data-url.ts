/** The bytes as a `data:` address of that type. */
export async function dataUrl(blob: Blob, type: string): Promise<string> {
  return `data:${type};base64,${await base64(blob)}`;
}

/**
 * The bytes as base64. By a reader of files, since Firefox lets no script of an extension look into the buffer that a page's
 * blob gives.
 */
export function base64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    // Without a type, none of its letters can be taken for the comma before the bytes.
    reader.readAsDataURL(new Blob([blob]));
  });
}
