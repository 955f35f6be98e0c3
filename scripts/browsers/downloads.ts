import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { poll } from './poll.ts';

/** A new folder for what one browser saves. */
export function makeDownloads(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'colophon-downloads-'));
}

/** The file's text when it is there; browsers save under another name first, or leave the file empty until it is whole. */
export function readWhenWhole(file: string): Promise<string> {
  return poll(`${path.basename(file)} is saved`, async () => (await readFile(file, 'utf8')) || undefined);
}
