import type { Article } from '../../article/article';
import { retrievalAt } from '../../attribution/retrieval';
import { canonicalText } from './canonical-text';
import { sha256 } from './sha256';

/**
 * What a copy can say of itself: where and when it was taken, by what, and digests by which an accidental change shows.
 * It is no proof against somebody who can rewrite both the copy and its receipt.
 */
export interface Receipt {
  /** The address as visited. */
  visitedUrl: string;
  /** The link to quote. */
  canonicalUrl: string;
  /** When it was taken: UTC with milliseconds, `2026-11-25T09:30:00.000Z`, by the device's clock. */
  retrievedAt: string;
  /** The device's offset from UTC then, `+04:00`. */
  offset: string;
  /** The version of the extension that extracted it. */
  extractor: string;
  /** SHA-256 of the canonical text (`canonical-text.ts`), 64 letters of `0-9a-f`. */
  textDigest: string;
  /** SHA-256 of the kept HTML's UTF-8 bytes, 64 letters of `0-9a-f`. */
  htmlDigest: string;
}

/** The receipt of an article that is taken now. */
export async function makeReceipt(article: Article, extractor: string, now = new Date()): Promise<Receipt> {
  return {
    visitedUrl: article.sourceUrl,
    canonicalUrl: article.canonicalUrl,
    ...retrievalAt(now),
    extractor,
    textDigest: await sha256(canonicalText(article)),
    htmlDigest: await sha256(article.html),
  };
}
