import { BlobReader, BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';

/** Packed already; packing it again takes time and saves nothing. */
const PACKED = /\.(?:jpe?g|png|gif|webp|avif)$/i;

/** A zip that is being written, a file at a time. What is written leaves the memory. */
export interface Files {
  add(path: string, content: string | Blob): Promise<void>;
  finish(): Promise<Blob>;
}

/** Begins a zip. With more files or bytes than the old form can count, it becomes one of the newer form by itself. */
export function openFiles(now: Date): Files {
  const writer = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false, lastModDate: now });
  return {
    async add(path, content) {
      const reader = typeof content === 'string' ? new TextReader(content) : new BlobReader(content);
      await writer.add(path, reader, { level: PACKED.test(path) ? 0 : 6 });
    },
    finish: () => writer.close(),
  };
}
