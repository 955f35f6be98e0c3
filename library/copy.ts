import type { Article } from '../article/article';
import type { Mark } from './mark';
import type { Receipt } from './receipt/receipt';

/**
 * One version of an article as it was kept, with all that belongs to it: what the library shows, and what exports, backups
 * and quotes are made of. Plain data but for the pictures' bytes.
 */
export interface Copy {
  /** As it was extracted; its HTML is sanitised again wherever it is shown or written. */
  article: Article;
  receipt: Receipt;
  /** Every picture of the article's HTML, and the lead picture, in their order. */
  images: CopyImage[];
  /** In the order of the text, those without a passage last. */
  marks: Mark[];
  tags: string[];
}

export interface CopyImage {
  /** Absolute address, as it stands in the HTML. */
  url: string;
  /** The picture; absent if it could not be kept, and is only to be seen while the outlet shows it. */
  blob?: Blob;
}
