import type { ZoneRule } from './zone';

/** Other stories of the outlet: beside, below and between the paragraphs. */
export const relatedStories: ZoneRule = {
  name: 'related-stories',
  elements: new Set(['amp-carousel', 'amp-next-page', 'amp-list']),
  names:
    / (?:related|related ?(?:posts?|pages?|articles?|stories|content|links?|news|items?|box|topics?)|read ?(?:also|more|next)|see also|also read|recirc\w*|recommend\w*|more (?:stories|news|articles|from|on|posts)|most (?:read|popular|viewed|commented)|popular|popular posts|trending|latest news|latest posts|last news|lastnews|news ?(?:feed|list|line|ticker)|newsline|ticker|breaking|breaking news|teaser list|similar|similar ?(?:posts|news)|you may (?:also )?like|yarpp|up next|next (?:post|article|story)|prev next|post navigation|read next|further reading|in case you missed|onward|top stories|other news|promo stories|zergnet|linkwithin|crp related|rp4wp|teasers|rankings?|hot news) /,
  most: 0.6,
  confirm: ({ element, share, names, page }) =>
    share < 0.2 ||
    page.measures.linkDensity(element) > 0.35 ||
    element.localName.startsWith('amp-') ||
    / (?:related|most (?:read|popular)|recommend\w*|similar|latest news) /.test(names),
};
