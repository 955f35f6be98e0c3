import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Something whose size is felt, in bytes as gzip packs them. */
export interface Budget {
  name: string;
  /** What it may have at most; absent where only growth is watched. */
  must?: number;
  /** The files that it is made of, in the folder of a build. */
  files: (folder: string) => string[];
}

const KB = 1024;

/** The files of an own page: its HTML, and each script and style sheet that it asks for at once. */
function pageFiles(page: string) {
  return (folder: string): string[] => {
    const html = readFileSync(path.join(folder, page), 'utf8');
    return [page, ...[...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1]!)];
  };
}

/** One row for whatever is waited for. */
export const BUDGETS: readonly Budget[] = [
  { name: 'injected until the reader is open', must: 70 * KB, files: () => ['article.js', 'reader.js'] },
  { name: '  by opening the popup', files: () => ['article.js'] },
  { name: '  by reading', files: () => ['reader.js'] },
  { name: 'popup', must: 30 * KB, files: pageFiles('popup.html') },
  { name: 'options', files: pageFiles('options.html') },
  { name: 'library', files: pageFiles('library.html') },
  { name: 'welcome', files: pageFiles('welcome.html') },
  { name: 'when used: words of a language, German', files: () => ['words/de.js'] },
  { name: 'when used: words of other scripts', files: () => ['other-scripts.js'] },
  { name: 'when used: second opinion', files: () => ['second-opinion.js'] },
  { name: 'when used: what is opened in the reader', files: () => ['reader-tools.js'] },
  { name: 'when used: reading aloud', files: () => ['read-aloud.js'] },
  { name: 'when used: quotes', files: () => ['quote.js'] },
  { name: 'when used: colouring of code', files: () => ['highlight-code.js'] },
  { name: 'when used: highlights and notes', files: () => ['marks.js'] },
  { name: 'when used: citations and copy formats', files: () => ['cite.js'] },
  { name: 'when used: export', files: () => ['export-article.js'] },
];

/** Bytes of those files, each packed by itself as it is loaded. */
export function packedSize(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length, 0);
}
