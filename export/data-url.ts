import { base64 } from '../library/bytes-of';

/** The bytes as a `data:` address of that type. */
export async function dataUrl(blob: Blob, type: string): Promise<string> {
  return `data:${type};base64,${await base64(blob)}`;
}
