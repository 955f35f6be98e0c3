import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { poll } from './poll.ts';

/** A new folder for what one browser saves. */
export function makeDownloads(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'colophon-downloads-'));
}

/** The file when it is there; browsers save under another name first, or leave the file empty until it is whole. */
export function readWhenWhole(file: string): Promise<Buffer> {
  return poll(`${path.basename(file)} is saved`, async () => {
    const bytes = await readFile(file);
    return bytes.length > 0 ? bytes : undefined;
  });
}
