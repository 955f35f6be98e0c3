import { phraseAtStart } from '../lexicon/match';
import { MARKS_BEFORE } from '../page/letters';
import type { Body, BodyRule, Line } from './line';

/** More lines than this below a signature are a part of the article that begins with a name. */
const MOST_LINES = 8;
const LONGEST = 2400;
/** Longer than this beside the text, it would be the text: a report about its own author. */
const MOST_SHARE = 0.25;
/** A line with the name and this much more is a signature; a longer one must be the last or begin a box. */
const SIGNATURE = 60;

/** Who the author is, told below the text: "Written by Jane Roe", "Jane Roe is a reporter …", and all that follows. */
export const authorNote: BodyRule = {
  name: 'author-note',
  *find(_roots, body) {
    const lines = body.lines.filter(({ element }) => !body.cuts.covers(element));
    const begin = lines.findIndex((line, index) => index >= lines.length - MOST_LINES && begins(line, body));
    if (begin < 2) return;
    const note = lines.slice(begin);
    const length = lengthOf(note);
    if (length > LONGEST || length > MOST_SHARE * lengthOf(lines)) return;
    for (const { element, loose } of note) if (!loose) yield element;
  },
};

function begins({ text, heading }: Line, { authors }: Body): boolean {
  const bare = text.replace(MARKS_BEFORE, '');
  const signed = phraseAtStart('byline', bare);
  if (signed && signed === bare.replace(/\W+$/, '').length) return true;
  const name = bare.slice(signed).replace(MARKS_BEFORE, '');
  const author = authors.find((one) => one.includes(' ') && name.startsWith(one));
  if (!author || heading) return false;
  const rest = name.slice(author.length);
  return rest.length <= SIGNATURE ? !/[.?!]$/.test(rest) || signed > 0 : /^,? \S/.test(rest);
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}
