import { type Zippable, zipSync } from 'fflate';
import { bytesOf } from '../library/bytes-of';

export interface ZipEntry {
  /** With `/` between folders. */
  name: string;
  blob: Blob;
}

/** Packed already; packing them again takes time and saves nothing. */
const PACKED = /\.(?:jpe?g|png|gif|webp|avif|epub|zip)$/i;

/** What has to stand unpacked, as EPUB wants it of its first file. */
const UNPACKED = 'mimetype';

/** The same files give the same bytes on any day: those of the first that the format can name. */
const MOMENT = '1980-01-01T00:00:00';

/** Packs files in their order. */
export async function zip(entries: readonly ZipEntry[], type: string): Promise<Blob> {
  const files: Zippable = {};
  for (const { name, blob } of entries) {
    const level = PACKED.test(name) || name === UNPACKED ? 0 : 6;
    files[name] = [await bytesOf(blob), { level, mtime: MOMENT }];
  }
  return new Blob([zipSync(files) as Uint8Array<ArrayBuffer>], { type });
}
