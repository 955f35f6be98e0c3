import type { Article } from '../../article/article';
import { canonicalText } from './canonical-text';
import type { Receipt } from './receipt';
import { sha256 } from './sha256';

/** Whether what is kept is still what the receipt was made of. */
export interface Verdict {
  /** The words: headline, stand-first and body. */
  isTextIntact: boolean;
  /** The HTML, from which the copy is shown: its words, links and pictures' addresses. */
  isHtmlIntact: boolean;
}

/** Makes the digests again. It shows accidental change; who can rewrite the copy can rewrite the receipt as well. */
export async function verify(article: Article, receipt: Receipt): Promise<Verdict> {
  const [text, html] = await Promise.all([sha256(canonicalText(article)), sha256(article.html)]);
  return { isTextIntact: text === receipt.textDigest, isHtmlIntact: html === receipt.htmlDigest };
}
