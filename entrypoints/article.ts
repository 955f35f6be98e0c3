import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../article/extract';
import type { ArticleCalls } from '../messages';

/** Leaves the extraction in the isolated world it is injected into; it needs no browser API. */
export default defineUnlistedScript(() => {
  const calls: ArticleCalls = { extract: () => extract(document, location.href) };
  Object.assign(globalThis, { colophonArticle: calls });
});
