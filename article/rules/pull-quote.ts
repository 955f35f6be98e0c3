import { lineOf } from '../body/text';
import { LETTERS } from '../page/letters';
import { namesOf } from '../page/names';
import type { Body, BodyRule, Line } from './line';

const NAMES = / (?:pull|pullquote|pq|quote|blockquote|callout|highlight) /;
const LONGEST = 260;
const SHORTEST = 12;

/** A sentence of the text, set large once more. */
export const pullQuote: BodyRule = {
  name: 'pull-quote',
  *find(_roots, body) {
    for (const line of body.lines) if (isSetApart(line) && isSaidElsewhere(line, body)) yield frameOf(line);
  },
};

/** The whole quotation, if there is no more to it than the line and perhaps a name. */
function frameOf({ element, text }: Line): Element {
  const frame = element.closest('blockquote, aside');
  return frame && lineOf(frame).length < text.length + 60 ? frame : element;
}

function isSetApart({ element, text }: Line): boolean {
  if (text.length > LONGEST || text.length < SHORTEST) return false;
  return (
    element.closest('blockquote, aside') !== null ||
    NAMES.test(namesOf(element)) ||
    NAMES.test(namesOf(element.parentElement!))
  );
}

function isSaidElsewhere({ element, text }: Line, { lines }: Body): boolean {
  const said = plain(text);
  return (
    said.length >= SHORTEST &&
    lines.some(
      (other) => other.element !== element && other.text.length > text.length && plain(other.text).includes(said),
    )
  );
}

const NO_LETTERS = new RegExp(`[^${LETTERS}]+`, 'g');

function plain(text: string): string {
  return text.toLowerCase().replace(NO_LETTERS, ' ').trim();
}
