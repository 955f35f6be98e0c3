import type { ZoneRule } from './zone';

/**
 * What readers don't see: menus that are closed, labels for screen readers, layers that wait. What unfolds on a
 * click, and the text of a page that hides it until a script has run, is prose and stays.
 */
export const hidden: ZoneRule = {
  name: 'hidden',
  names:
    / (?:sr only|screen reader(?: text| only)?|visually hidden|visuallyhidden|is hidden|u hidden|offscreen|hidden print) /,
  most: 0.3,
  mostProse: 60,
  confirm: ({ element, names }) =>
    (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') ||
    /(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden)/i.test(element.getAttribute('style') ?? '') ||
    (element.getAttribute('aria-hidden') === 'true' && element.localName !== 'math') ||
    hidden.names!.test(names),
};
