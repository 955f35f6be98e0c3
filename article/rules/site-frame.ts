import type { Zone, ZoneRule } from './zone';

/** The site's head and foot, and the foot of an article with its tags and shares. A head that holds the headline is the story's. */
export const siteFrame: ZoneRule = {
  name: 'site-frame',
  elements: new Set(['footer', 'header']),
  roles: new Set(['banner', 'contentinfo']),
  names: / (?:footer|site footer|page footer|main footer|foot|footers|footer \w+|site ?(?:header|info|branding)|page ?header|main ?header|masthead|top ?(?:bar|header|line)|header ?(?:top|bar|nav)|copyright|copyrights|copy right|colophon|credits bottom|bottom ?(?:bar|line)|legal|disclaimer|imprint) /,
  most: 0.25,
  confirm: isFrame,
};

/** A `header` inside the body's text is a heading with a line of its own, which belongs to it. */
function isFrame({ element, page }: Zone): boolean {
  if (element.localName !== 'header') return true;
  const { text } = page.measures.of(element);
  return !element.closest('article, section') || text === 0 || page.measures.linkDensity(element) > 0.5;
}
