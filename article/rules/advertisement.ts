import type { ZoneRule } from './zone';

/** Advertisements and the boxes that networks of such sell under articles. */
export const advertisement: ZoneRule = {
  name: 'advertisement',
  elements: new Set(['ins', 'amp-ad', 'amp-embed', 'amp-sticky-ad', 'gpt-ad']),
  names:
    / (?:ads?|adv|advert|adverts|advertis\w+|ad (?:container|wrapper|slot|unit|banner|block|box|label|zone|text)|adsense|adsbygoogle|adbox|dfp|gpt|google ad|sponsor|sponsored|taboola|outbrain|teads|mgid|adfox|banner ad|commercial|affiliate disclosure|infolinks|revcontent) /,
  most: 0.15,
  mostProse: Number.POSITIVE_INFINITY,
  confirm: ({ element, names }) => element.localName !== 'ins' || / (?:ads|adsbygoogle) /.test(names),
};
