import type { Article } from '../article/article';
import { sanitise } from '../article/sanitise';
import { base64 } from '../library/bytes-of';
import type { Copy } from '../library/copy';
import type { Mark } from '../library/mark';
import type { Receipt } from '../library/receipt/receipt';
import { pictureType } from './picture-type';
import { type SourceBlock, sourceBlockOf } from './source-block';
import type { ExportWords } from './words';

/** One copy as JSON. New fields may come; what a field means changes only with `version`. */
export interface CopyAsJson {
  format: 'colophon-copy';
  version: 1;
  /** The source as other formats print it: title, link, and labelled rows in the interface's language. */
  source: SourceBlock;
  /** As it was extracted; see `article/article.ts`. `html` is sanitised, once more when it is written. */
  article: Article;
  /** When and where it was taken, with SHA-256 digests of text and HTML; see `library/receipt/receipt.ts`. */
  receipt: Receipt;
  tags: string[];
  /** Highlights and notes; see `library/mark.ts`. */
  marks: Mark[];
  /** Every picture by its address in the HTML; one that was not kept has neither type nor bytes. */
  images: { url: string; type?: string; base64?: string }[];
  /** The source once more, one printed line each. */
  colophon: string[];
}

/** The whole copy as JSON. */
export async function makeJson([copy]: readonly Copy[], words: ExportWords): Promise<Blob> {
  const json = JSON.stringify(await asJson(copy!, words), null, 2);
  return new Blob([`${json}\n`], { type: 'application/json' });
}

async function asJson(copy: Copy, words: ExportWords): Promise<CopyAsJson> {
  const { receipt, tags, marks } = copy;
  const article = { ...copy.article, html: sanitise(copy.article.html) };
  const source = sourceBlockOf(copy, words);
  const images = copy.images.map(async ({ url, blob }) =>
    blob ? { url, type: (await pictureType(blob)) ?? blob.type, base64: await base64(blob) } : { url },
  );
  const colophon = [source.title, ...source.rows.map(({ label, text }) => `${label}: ${text}`)];
  const head = { format: 'colophon-copy', version: 1 } as const;
  return { ...head, source, article, receipt, tags, marks, images: await Promise.all(images), colophon };
}
