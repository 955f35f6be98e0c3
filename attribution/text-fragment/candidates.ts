import type { Directive } from './directive';
import type { Stretch } from './matches';
import { beginningOfWords, endOfWords, isBreak, isWordEdge } from './word-edges';

/** Longer passages are named by their first and last words: the link stays short, and outlives small changes. */
const LONGEST_WHOLE = 150;

/** So many letters of beginning and end, in the order in which they are tried. */
const ENDS = [16, 32, 56, 90];

/** So many letters of what stands around the passage. */
const AROUND = [12, 24, 48, 80];

/** Shorter passages are never named without their neighbours, since the next comment may say the same. */
const TELLING = 20;

/**
 * The directives that name this stretch of the page's text, the simplest first. A browser would find each of them, as
 * all their ends are where a word ends for every browser or where no word has to: a prefix may end within a word, and the
 * passage begin there, and the same the other way behind it.
 */
export function* candidates(text: string, passage: Stretch): Generator<Directive> {
  const contexts = [...contextsOf(text, passage)];
  for (const core of coresOf(text, passage)) {
    for (const context of contexts) yield { ...core, ...context };
  }
}

function* coresOf(text: string, { start, end }: Stretch): Generator<Pick<Directive, 'start' | 'end'>> {
  const whole = text.slice(start, end);
  const isOneRun = !Array.from(whole).some((_, index) => isBreak(whole, index));
  if (isOneRun && whole.length <= LONGEST_WHOLE) yield { start: whole };
  for (const letters of ENDS) {
    const firstEnd = endOfWords(text, start, letters, end);
    const lastStart = beginningOfWords(text, end, letters, start);
    if (firstEnd === undefined || lastStart === undefined || firstEnd > lastStart) return;
    yield { start: text.slice(start, firstEnd), end: text.slice(lastStart, end) };
  }
}

type Context = Pick<Directive, 'prefix' | 'suffix'>;

function* contextsOf(text: string, { start, end }: Stretch): Generator<Context> {
  const around = AROUND.map((letters) => ({ ...before(text, start, letters), ...behind(text, end, letters) }));
  const needsPrefix = !isWordEdge(text, start);
  const needsSuffix = !isWordEdge(text, end);
  const stands = !needsPrefix && !needsSuffix;
  const hasAround = around.some(({ prefix, suffix }) => prefix ?? suffix);
  if (stands && (end - start >= TELLING || !hasAround)) yield {};
  for (const { prefix, suffix } of around) {
    if (suffix && !needsPrefix) yield { suffix };
    if (prefix && !needsSuffix) yield { prefix };
    if (prefix && suffix) yield { prefix, suffix };
  }
}

/** Neighbours that are punctuation only say nothing. */
const SAYS = /[\p{L}\p{N}]/u;

/** Words right before that place, be it in the block before. */
function before(text: string, place: number, letters: number): Context {
  let end = place;
  while (/\s/.test(text.charAt(end - 1))) end--;
  const start = beginningOfWords(text, end, letters, 0);
  return SAYS.test(text.slice(start ?? end, end)) ? { prefix: text.slice(start, end) } : {};
}

/** Words right behind that place, be it in the next block. */
function behind(text: string, place: number, letters: number): Context {
  let start = place;
  while (/\s/.test(text.charAt(start))) start++;
  const end = endOfWords(text, start, letters, text.length);
  return SAYS.test(text.slice(start, end ?? start)) ? { suffix: text.slice(start, end) } : {};
}
