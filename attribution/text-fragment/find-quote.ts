import type { Quote } from '../../library/mark';
import { fold } from './fold';
import type { Stretch } from './matches';

/** So many letters of what stands around a passage must be the same where its own words could be anybody's. */
const ENOUGH_AROUND = 8;

/** From so many letters on, words that occur once are taken for the ones that were meant, whatever stands around them. */
const TELLING = 20;

/** So many letters on each side are looked at. */
const AROUND = 32;

/**
 * Finds a passage of the reader's text on the page, of whose folded letters `page` is. It is in several pieces where the
 * page has something between two paragraphs that the reader left out. Undefined if it is not there, or if it can't be
 * told which of several places was meant.
 */
export function findQuote(page: string, quote: Quote): Stretch[] | undefined {
  const lines = quote.exact.split(/\n+/).map((line) => fold(line).letters);
  const whole = lines.join('');
  if (!whole) return undefined;
  const [before, after] = [fold(quote.prefix).letters, fold(quote.suffix).letters];
  const place = findBetween(page, before, whole, after);
  if (place !== undefined) return [{ start: place, end: place + whole.length }];
  return findLines(page, lines.filter(Boolean), before, after);
}

/** Each line by itself, in order; those that are neighbours on the page as one. */
function findLines(page: string, lines: readonly string[], before: string, after: string): Stretch[] | undefined {
  const pieces: Stretch[] = [];
  for (const [index, line] of lines.entries()) {
    const place = findBetween(page, lines[index - 1] ?? before, line, lines[index + 1] ?? after);
    const last = pieces.at(-1);
    if (place === undefined || (last && place < last.end)) return undefined;
    if (last?.end === place) last.end = place + line.length;
    else pieces.push({ start: place, end: place + line.length });
  }
  return pieces;
}

/** Where the words stand; of several places the one whose neighbours are most like those. */
function findBetween(page: string, before: string, words: string, after: string): number | undefined {
  const wanted = Math.min(ENOUGH_AROUND, before.length || after.length, after.length || before.length);
  const places: { at: number; alike: number; most: number }[] = [];
  for (let at = page.indexOf(words); at >= 0; at = page.indexOf(words, at + 1)) {
    const left = alikeBefore(page, at, before);
    const right = alikeAfter(page, at + words.length, after);
    places.push({ at, alike: left + right, most: Math.max(left, right) });
  }
  if (places.length === 1 && words.length >= TELLING) return places[0]!.at;
  const [best, second] = places.sort((one, other) => other.alike - one.alike);
  return best && best.most >= wanted && best.alike > (second?.alike ?? -1) ? best.at : undefined;
}

function alikeBefore(page: string, at: number, before: string): number {
  let count = 0;
  while (count < Math.min(AROUND, before.length) && page[at - 1 - count] === before.at(-1 - count)) count++;
  return count;
}

function alikeAfter(page: string, at: number, after: string): number {
  let count = 0;
  while (count < Math.min(AROUND, after.length) && page[at + count] === after[count]) count++;
  return count;
}
