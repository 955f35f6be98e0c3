import type { Zone, ZoneRule } from './zone';

/** The site's head. One that holds the headline is the story's own. */
export const siteHead: ZoneRule = {
  name: 'site-head',
  elements: new Set(['header']),
  roles: new Set(['banner']),
  names:
    / (?:site ?(?:header|branding)|page ?header|main ?header|masthead|top ?(?:bar|header|line)|header ?(?:top|bar|nav)|bottom ?(?:bar|line)) /,
  most: 0.25,
  confirm: isSiteHead,
};

/** A `header` inside the body's text is a heading with a line of its own, which belongs to it. */
function isSiteHead({ element, page }: Zone): boolean {
  if (element.localName !== 'header') return true;
  const { text } = page.measures.of(element);
  return !element.closest('article, section') || text === 0 || page.measures.linkDensity(element) > 0.5;
}
