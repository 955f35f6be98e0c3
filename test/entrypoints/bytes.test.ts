import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../entrypoints/bytes/base64';
import { toBase64 as blobToBase64 } from '../../entrypoints/bytes/blob-base64';

const BYTES = Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7) % 256);

test('bytes survive the way as letters, be they few or more than a call takes', async () => {
  for (const bytes of [BYTES, BYTES.subarray(0, 1), BYTES.subarray(0, 0)]) {
    expect(fromBase64(toBase64(bytes))).toEqual(Uint8Array.from(bytes));
    expect(await blobToBase64(new Blob([Uint8Array.from(bytes)], { type: 'image/png' }))).toBe(toBase64(bytes));
  }
});
