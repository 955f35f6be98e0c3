import type { ZoneRule } from './zone';

/** Buttons that pass the page on, and links to the outlet's own channels. */
export const shareWidgets: ZoneRule = {
  name: 'share-widgets',
  elements: new Set(['amp-social-share']),
  names:
    / (?:share|shares|sharing|sharebar|sharethis|share ?(?:buttons?|bar|tools?|links?|widget|list|icons?)|sharedaddy|addthis|addtoany|a2a|ssba|social|socials|social ?(?:share|icons?|links?|media|buttons?|bar|networks?|follow)|followus|follow us|ya share2|pluso|jp relatedposts|shareaholic|heateor) /,
  most: 0.1,
  confirm: ({ element }) => element.querySelector('blockquote') === null,
};
