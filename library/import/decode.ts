import { analyse } from 'chardet';

/** As much as is looked at to find out the encoding. */
const SAMPLE = 64 * 1024;

/**
 * The text of a file in whatever encoding it is: as its byte order mark says, as UTF-8 if it is that, as its HTML says,
 * or else as the letters suggest (windows-1251, UTF-16 …). Never fails; at worst letters are wrong.
 */
export function decode(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    if (!looksWide(bytes)) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Some other encoding.
  }
  return decoderFor(statedEncoding(bytes) ?? guessedEncoding(bytes)).decode(bytes);
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** True for UTF-16 without a mark: Latin letters, line breaks and commas have a zero byte each. */
function looksWide(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 512).some((byte) => byte === 0);
}

function statedEncoding(bytes: Uint8Array): string | undefined {
  if (looksWide(bytes)) return undefined;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
}

function guessedEncoding(bytes: Uint8Array): string {
  if (looksWide(bytes)) return zeroesAtEven(bytes) ? 'utf-16be' : 'utf-16le';
  const firstForeign = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, firstForeign - 64);
  // The detector's list has encodings that no browser knows, as well.
  const known = analyse(bytes.slice(start, start + SAMPLE)).find(
    ({ name }) => isKnown(name) && !/^utf-?8$/i.test(name),
  );
  return known?.name ?? 'windows-1252';
}

function zeroesAtEven(bytes: Uint8Array): boolean {
  const sample = [...bytes.subarray(0, 512)];
  const zeroes = (parity: number) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  return zeroes(0) > zeroes(1);
}

function decoderFor(name: string): TextDecoder {
  return new TextDecoder(isKnown(name) ? name : 'windows-1252');
}

function isKnown(name: string): boolean {
  try {
    return Boolean(new TextDecoder(name));
  } catch {
    return false;
  }
}
