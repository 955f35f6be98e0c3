/** Runs in a blank page: writes an article as a person's library would export it who has just kept it. */
import type { Article } from '../../article/article';
import { type ExportFormatId, exportCopies } from '../../export';
import { exportWords } from '../../export/words';
import { fromBase64 } from '../../library/base64';
import { base64 } from '../../library/bytes-of';
import type { Copy } from '../../library/copy';
import type { Mark } from '../../library/mark';
import { makeReceipt } from '../../library/receipt/receipt';

/** What to write, as one file of each format. */
export interface Writing {
  articles: readonly Kept[];
  formats: readonly ExportFormatId[];
  /** The catalogue of the interface's words by key. */
  catalogue: Readonly<Record<string, { message: string }>>;
  /** The extension's version. */
  extractor: string;
}

/** An article, and what a copy can hold that the article does not say. */
export interface Kept {
  article: Article;
  tags?: string[];
  marks?: Mark[];
  /** Stands for every second picture, PNG as base64; without it those that the HTML itself holds are kept and no others. */
  picture?: string;
}

/** The files by format, as base64. */
export type Written = Partial<Record<ExportFormatId, string>>;

export interface WriterGlobals {
  colophonWriter: (writing: Writing) => Promise<Written>;
}

async function write({ articles, formats, catalogue, extractor }: Writing): Promise<Written> {
  const words = exportWords((key) => catalogue[key]!.message, 'ltr');
  const copies = await Promise.all(articles.map((kept) => copyOf(kept, extractor)));
  const written: Written = {};
  for (const id of formats) written[id] = await base64((await exportCopies(id, copies, words)).blob);
  return written;
}

async function copyOf({ article, tags = [], marks = [], picture }: Kept, extractor: string): Promise<Copy> {
  return { article, receipt: await makeReceipt(article, extractor), images: picturesOf(article, picture), tags, marks };
}

function picturesOf({ html, leadImage }: Article, picture: string | undefined): Copy['images'] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const shown = [...body.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '');
  const urls = [...new Set([leadImage?.url ?? '', ...shown].filter(Boolean))];
  const bytes = picture && fromBase64(picture);
  return urls.map((url, index) => (bytes && index % 2 === 0 ? { url, blob: new Blob([bytes]) } : { url }));
}

Object.assign(globalThis, { colophonWriter: write } satisfies WriterGlobals);
