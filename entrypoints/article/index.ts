import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Article, Scope } from '../../article/article';
import { extract } from '../../article/extract';
import { sanitiseToFragment } from '../../article/sanitise';
import { offerSelection, readSelection } from '../../article/selection';
import type { ArticleCalls } from '../../messages';
import { whileUnchanged } from './unchanged';

/** Leaves the extraction in the isolated world it is injected into; it needs no browser API. */
export default defineUnlistedScript(() => {
  const calls: ArticleCalls = {
    extract: () => ({ ...extractHere(), selection: offerSelection(document) }),
    read,
    toSafeNodes: (html) => sanitiseToFragment(html, document),
  };
  Object.assign(globalThis, { colophonArticle: calls });
});

const extractHere = whileUnchanged(() => extract(document, location.href));

function read(scope: Scope): Article | undefined {
  const extraction = extractHere();
  if (scope === 'selection') return readSelection(document, extraction);
  if (extraction.ok) return extraction.article;
  return scope === 'anyway' ? extraction.anyway : undefined;
}
