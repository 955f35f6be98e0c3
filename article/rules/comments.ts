import { follows } from '../page/follows';
import type { ZoneRule } from './zone';

/** Readers' comments. They may be far longer than the story, so their share of the page says nothing. */
export const comments: ZoneRule = {
  name: 'comments',
  elements: new Set(['shreddit-comment-tree', 'amp-comments']),
  names:
    / (?:comments?|commentlist|comment ?(?:s|list|section|area|form|thread|respond|wrapper|container|count|box)|disqus|livefyre|viafoura|coral|hypercomments|facebook comments|fb comments|respond|discussion|guestbook|reader comments|webmentions?|talkbacks?) /,
  most: 0.95,
  mostProse: Number.POSITIVE_INFINITY,
  confirm: ({ element, page, share }) => share < 0.3 || !page.headline || follows(element, page.headline),
};
