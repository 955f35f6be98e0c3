import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Article, Scope } from '../../article/article';
import type { Choices } from '../../article/choices';
import { extract } from '../../article/extract';
import { lastingMarkOf, markOfShown } from '../../article/marks';
import { hasOtherScripts, type Parts, provideParts } from '../../article/parts';
import { sanitiseToFragment } from '../../article/sanitise';
import { offerSelection, readSelection } from '../../article/selection';
import type { ArticleCalls } from '../../messages';
import { leftForArticle } from './left-parts';
import { whileUnchanged } from './unchanged';

/** Leaves the extraction in the isolated world it is injected into; it needs no browser API. */
export default defineUnlistedScript(() => {
  const calls: ArticleCalls = {
    missing,
    extract: (choices) => ({ ...extractHere(choices), selection: offerSelection(document) }),
    read,
    toSafeNodes: (html) => sanitiseToFragment(html, document),
    markOf: (shown) => markOfShown(document, location.href, shown),
    lastingMark: (selector) => lastingMarkOf(document, location.href, selector),
  };
  Object.assign(globalThis, { colophonArticle: calls });
});

/** Asked for in one order: what comes from the popup has gone through the browser, which sorts the names. */
const extractHere = ({ restore = [], hide = [] }: Choices = {}) => {
  const parts = leftForArticle();
  provideParts(parts);
  return extractWith({ choices: { restore, hide }, parts: Object.keys(parts).sort() });
};

const extractWith = whileUnchanged(({ choices }: { choices: Choices; parts: readonly string[] }) =>
  extract(document, location.href, choices),
);

function missing(choices?: Choices): (keyof Parts)[] {
  const parts = leftForArticle();
  if (!parts.otherScripts && hasOtherScripts(document)) return ['otherScripts'];
  return !parts.secondOpinion && extractHere(choices).doubtful ? ['secondOpinion'] : [];
}

function read(scope: Scope, choices?: Choices): Article | undefined {
  const extraction = extractHere(choices);
  if (scope === 'selection') return readSelection(document, extraction);
  if (extraction.ok) return extraction.article;
  return scope === 'anyway' ? extraction.anyway : undefined;
}
