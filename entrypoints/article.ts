import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Article, Extraction, Scope } from '../article/article';
import { extract } from '../article/extract';
import { offerSelection, readSelection } from '../article/selection';
import type { ArticleCalls } from '../messages';

/** Leaves the extraction in the isolated world it is injected into; it needs no browser API. */
export default defineUnlistedScript(() => {
  const calls: ArticleCalls = { extract: () => ({ ...extractHere(), selection: offerSelection(document) }), read };
  Object.assign(globalThis, { colophonArticle: calls });
});

function extractHere(): Extraction {
  return extract(document, location.href);
}

function read(scope: Scope): Article | undefined {
  const extraction = extractHere();
  if (scope === 'selection') return readSelection(document, extraction);
  if (extraction.ok) return extraction.article;
  return scope === 'anyway' ? extraction.anyway : undefined;
}
