/** Runs in a blank page: writes an article as a person's library would export it who has just kept it. */
import type { Article } from '../../article/article';
import { EXPORT_FORMATS, type ExportFormatId } from '../../export';
import { base64 } from '../../export/data-url';
import { exportWords } from '../../export/words';
import type { Copy } from '../../library/copy';
import type { Mark } from '../../library/mark';
import { makeReceipt } from '../../library/receipt/receipt';

/** What to write, and what of it the article does not say. */
export interface Writing {
  article: Article;
  formats: readonly ExportFormatId[];
  /** The catalogue of the interface's words by key. */
  catalogue: Readonly<Record<string, { message: string }>>;
  /** The extension's version. */
  extractor: string;
  tags: string[];
  marks: Mark[];
  /** Stands for every second picture of the page, PNG as base64; without it those that the HTML itself holds are kept and no others. */
  picture?: string;
}

/** The files by format, as base64. */
export type Written = Partial<Record<ExportFormatId, string>>;

export interface WriterGlobals {
  colophonWriter: (writing: Writing) => Promise<Written>;
}

async function write({ article, formats, catalogue, extractor, tags, marks, picture }: Writing): Promise<Written> {
  const words = exportWords((key) => catalogue[key]!.message, 'ltr');
  const images = await picturesOf(article, picture);
  const copy: Copy = { article, receipt: await makeReceipt(article, extractor), images, marks, tags };
  const written: Written = {};
  for (const { id, load } of EXPORT_FORMATS) {
    if (!formats.includes(id)) continue;
    const make = await load();
    written[id] = await base64(await make([copy], words));
  }
  return written;
}

async function picturesOf({ html, leadImage }: Article, picture: string | undefined): Promise<Copy['images']> {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const shown = [...body.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '');
  const urls = [...new Set([leadImage?.url ?? '', ...shown].filter(Boolean))];
  const bytes = picture && Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  return urls.map((url, index) => (bytes && index % 2 === 0 ? { url, blob: new Blob([bytes]) } : { url }));
}

Object.assign(globalThis, { colophonWriter: write } satisfies WriterGlobals);
