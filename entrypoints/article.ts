import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Article, Scope } from '../article/article';
import { extract } from '../article/extract';
import type { ArticleCalls } from '../messages';

/** Leaves the extraction in the isolated world it is injected into; it needs no browser API. */
export default defineUnlistedScript(() => {
  const calls: ArticleCalls = { extract: () => extract(document, location.href), read };
  Object.assign(globalThis, { colophonArticle: calls });
});

function read(scope: Scope): Article | undefined {
  const extraction = extract(document, location.href);
  if (scope === 'article') return extraction.ok ? extraction.article : undefined;
  return extraction.ok ? extraction.article : extraction.anyway;
}
