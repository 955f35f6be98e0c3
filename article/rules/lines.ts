import { authorNote } from './author-note';
import { byline } from './byline';
import { cards } from './cards';
import { copyrightLine } from './copyright-line';
import { credit } from './credit';
import { dateLine } from './date-line';
import { emptyHeading } from './empty-heading';
import { furniture } from './furniture';
import type { Body, BodyRule, LineRule } from './line';
import { linkBlock } from './link-block';
import { linkLine } from './link-line';
import { pullQuote } from './pull-quote';
import { readMore } from './read-more';
import { relatedUnderHeading } from './related-under-heading';
import { repeatedHeadline } from './repeated-headline';
import { repeatedStandFirst } from './repeated-stand-first';
import { saidTwice } from './said-twice';
import { tail } from './tail';

/** Single lines, each judged by itself; the first rule that knows a line names it. */
export const LINE_RULES: readonly LineRule[] = [
  repeatedHeadline,
  repeatedStandFirst,
  byline,
  credit,
  readMore,
  copyrightLine,
  dateLine,
  furniture,
  linkLine,
  tail,
];

/** Whole groups: first the ones that a heading announces, then lists of links, last the headings that are left without text. */
export const BODY_RULES: readonly BodyRule[] = [
  relatedUnderHeading,
  cards,
  linkBlock,
  pullQuote,
  saidTwice,
  authorNote,
  emptyHeading,
];

/** Marks in `body.cuts` what is none of the article's text. A root itself is never cut: a brief may be one line in one box. */
export function cutLines(roots: readonly Element[], body: Body): void {
  for (const line of body.lines) {
    if (line.loose || roots.includes(line.element)) continue;
    const rule = LINE_RULES.find((one) => one.matches(line, body));
    if (rule) body.cuts.cut(line.element, rule.name);
  }
  for (const rule of BODY_RULES) {
    for (const element of rule.find(roots, body)) if (!roots.includes(element)) body.cuts.cut(element, rule.name);
  }
}
