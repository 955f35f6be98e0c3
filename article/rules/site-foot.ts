import { follows } from '../page/follows';
import type { ZoneRule } from './zone';

/**
 * The foot of the site, or of an article: addresses, notices, tags. It may hold more prose than a brief, so that only one that
 * stands before the headline, or has most of the page in it, is no foot.
 */
export const siteFoot: ZoneRule = {
  name: 'site-foot',
  elements: new Set(['footer']),
  roles: new Set(['contentinfo']),
  names: / (?:footers?|foot|site info|copyright|copyrights|copy right|colophon|imprint|legal|disclaimers?) /,
  most: 0.6,
  mostProse: Number.POSITIVE_INFINITY,
  confirm: ({ element, share, page }) =>
    share < 0.3 || (page.headline !== undefined && follows(element, page.headline)),
};
