import type { ZoneRule } from './zone';

/** Who wrote it and when, as a line above the text or a box below it; the metadata has told both already. */
export const authorBox: ZoneRule = {
  name: 'author-box',
  elements: new Set(['address']),
  names:
    / (?:byline|bylines|by line|authors?|author ?(?:box|bio|info|card|name|profile|description|about|meta|details|block|list|line|section)|about (?:the )?author|contributors?|bio|biography|writer|post author|entry author|article author|dateline|date line|timestamp|publish(?:ed)? ?(?:date|time|on)|pub ?date|post ?date|entry ?date|article ?date|updated ?(?:date|at|on)?|post ?meta|entry ?meta|article ?meta|meta ?(?:info|data|line)|postmeta|post ?info|article ?info|news ?info|read(?:ing)? time|views?|view ?count|views ?count|post views|hits) /,
  most: 0.12,
  confirm: ({ element, page }) =>
    page.measures.of(element).text < 900 && !element.querySelector('h2 + p + p, p + p + p + p'),
};
