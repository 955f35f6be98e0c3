import type { Copy } from '../library/copy';
import { fileName } from './file-name';
import type { ExportFormat } from './format';
import type { ExportWords } from './words';

/** All formats, in the order in which they are offered. The code of each is loaded when it is used. */
export const EXPORT_FORMATS = [
  {
    id: 'html',
    extension: 'html',
    type: 'text/html',
    nameKey: 'export_html',
    isBook: false,
    load: async () => (await import('./html')).makeHtml,
  },
  {
    id: 'md',
    extension: 'md',
    type: 'text/markdown',
    nameKey: 'export_md',
    isBook: false,
    load: async () => (await import('./markdown')).makeMarkdown,
  },
  {
    id: 'txt',
    extension: 'txt',
    type: 'text/plain',
    nameKey: 'export_txt',
    isBook: false,
    load: async () => (await import('./text')).makeText,
  },
  {
    id: 'epub',
    extension: 'epub',
    type: 'application/epub+zip',
    nameKey: 'export_epub',
    isBook: true,
    load: async () => (await import('./epub')).makeEpub,
  },
  {
    id: 'json',
    extension: 'json',
    type: 'application/json',
    nameKey: 'export_json',
    isBook: false,
    load: async () => (await import('./json')).makeJson,
  },
] as const satisfies readonly ExportFormat[];

export type ExportFormatId = (typeof EXPORT_FORMATS)[number]['id'];

export interface ExportedFile {
  /** Safe on all systems. */
  name: string;
  blob: Blob;
}

/**
 * Writes copies, at least one, as one file to be kept: of a format that is no book, several are packed in a zip.
 *
 * @param id one of {@link EXPORT_FORMATS}
 */
export async function exportCopies(
  id: ExportFormatId,
  copies: readonly Copy[],
  words: ExportWords,
): Promise<ExportedFile> {
  const format = EXPORT_FORMATS.find((one) => one.id === id)!;
  const make = await format.load();
  const title = copies.length === 1 ? copies[0]!.article.title : words.selection;
  if (copies.length === 1 || format.isBook)
    return { name: fileName(title, format.extension), blob: await make(copies, words) };
  const taken = new Set<string>();
  const files: ExportedFile[] = [];
  for (const copy of copies)
    files.push({ name: fileName(copy.article.title, format.extension, taken), blob: await make([copy], words) });
  const { zip } = await import('./zip');
  return { name: fileName(title, 'zip'), blob: await zip(files, 'application/zip') };
}
