import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Article, Scope } from '../../article/article';
import type { Choices } from '../../article/choices';
import { extract } from '../../article/extract';
import { provideParts } from '../../article/parts';
import { sanitiseToFragment } from '../../article/sanitise';
import { offerSelection, readSelection } from '../../article/selection';
import type { ArticleCalls } from '../../messages';
import { type ArticlePart, leftForArticle, wordsMissing } from './left-parts';
import { whileUnchanged } from './unchanged';

/** Leaves the extraction in the isolated world it is injected into; it needs no browser API. */
export default defineUnlistedScript(() => {
  const calls: ArticleCalls = {
    missing,
    extract: (choices) => ({ ...extractHere(choices), selection: offerSelection(document) }),
    read,
    toSafeNodes: (html) => sanitiseToFragment(html, document),
  };
  Object.assign(globalThis, { colophonArticle: calls });
});

/** Asked for in one order: what comes from the popup has gone through the browser, which sorts the names. */
const extractHere = ({ restore = [], hide = [] }: Choices = {}) => {
  const parts = leftForArticle();
  provideParts(parts);
  const known = [...Object.keys(parts), ...Object.keys(parts.languages ?? {})].sort();
  return extractWith({ choices: { restore, hide }, parts: known });
};

const extractWith = whileUnchanged(({ choices }: { choices: Choices; parts: readonly string[] }) =>
  extract(document, location.href, choices),
);

function missing(choices?: Choices): ArticlePart[] {
  const parts = leftForArticle();
  const words = wordsMissing(document, parts);
  if (words.length > 0 || parts.secondOpinion) return words;
  return extractHere(choices).doubtful ? ['/second-opinion.js'] : [];
}

function read(scope: Scope, choices?: Choices): Article | undefined {
  const extraction = extractHere(choices);
  if (scope === 'selection') return readSelection(document, extraction);
  if (extraction.ok) return extraction.article;
  return scope === 'anyway' ? extraction.anyway : undefined;
}
