import { expect, test } from 'vitest';
import { fromBase64 } from '../../entrypoints/bytes/from-base64';
import { base64 } from '../../export/data-url';

const BYTES = Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7) % 256);

test('bytes survive the way as letters, be they few or more than a call takes', async () => {
  for (const bytes of [BYTES, BYTES.subarray(0, 1), BYTES.subarray(0, 0)]) {
    const letters = await base64(new Blob([Uint8Array.from(bytes)], { type: 'image/png' }));
    expect(letters).toBe(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')));
    expect(fromBase64(letters)).toEqual(Uint8Array.from(bytes));
  }
});
