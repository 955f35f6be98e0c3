import { expect, test } from 'vitest';
import { fromBase64 } from '../../library/base64';
import { base64, bytesOf } from '../../library/bytes-of';

const BYTES = Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7) % 256);

test('bytes survive the way as letters, be they few or more than a call takes', async () => {
  for (const bytes of [BYTES, BYTES.subarray(0, 1), BYTES.subarray(0, 0)]) {
    const letters = await base64(new Blob([Uint8Array.from(bytes)], { type: 'image/png' }));
    expect(letters).toBe(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')));
    expect(fromBase64(letters)).toEqual(Uint8Array.from(bytes));
  }
});

test('the bytes of a blob are read whatever world its buffer belongs to', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const { Blob: Foreign } = frame.contentWindow as unknown as { Blob: typeof Blob };
  const blob = new Foreign([BYTES]);
  expect((await blob.arrayBuffer()) instanceof ArrayBuffer).toBe(false);
  expect(await bytesOf(blob)).toEqual(BYTES);
  expect(await bytesOf(new Blob([BYTES]))).toEqual(BYTES);
  frame.remove();
});
