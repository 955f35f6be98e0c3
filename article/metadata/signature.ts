import { containsPhrase, firstPhrase, isPhrase, phraseAtStart } from '../lexicon/match';
import { SMALL } from '../page/letter-case';
import { ALPHABETIC, CASELESS, HAS_LETTER, IDEOGRAPHS, LETTERS } from '../page/letters';
import { foldTight } from './fold';
import { isMonth } from './month-words';
import { isLoneWord, isPersonName, tidyName } from './person-name';

const ENDS_SMALL = new RegExp(`\\s[${SMALL}]+$`);
/** "Interview: ", a label before a name. */
const LABEL = new RegExp(`^[${ALPHABETIC}]{3,15}(?:[:：]|\\s\\|\\s[:：])\\s+(?=\\S)`);
const REPORTER = new RegExp(`^[${IDEOGRAPHS}]{2,6}[\\s：:][${IDEOGRAPHS}]{2,4}(?:$|\\s)`);
const CONJUNCTION = new RegExp(`^[${SMALL}${CASELESS}]+$`);

/** What ends a signature: what follows names others, or nobody. */
const OTHERS = ['tail', 'credit', 'published', 'updated', 'counters', 'tools', 'share'] as const;
/** A part with more words is a sentence, and what follows it is no list of names. */
const MOST_SIGNED = 24;
/** Longer text is a sentence about somebody. */
const LONGEST_SIGNATURE = 300;

/** What stands between names, or between a name and what is said of it. */
const BETWEEN = /\s*(?:[;|/·•†\n]|\s[-–—]\s|،|、)\s*/;

/** What follows a name by comma and belongs to it: degrees and titles ("MD", "Ph.D.", "CFP®", "Jr."). */
const POST_NOMINAL =
  /^(?:(?:[A-Z][\w-]?\.?){1,3}[A-Z]\.?[A-Z]*(?:-[A-Z]+)*[®™*]?|Ph\.?\s?D\.?|Psy\.?D\.?|Ed\.?D\.?|M\.?Ed\.?|Jr\.?|Sr\.?|[A-Z]{2,9}[®™]?(?:\s\([\w\s]+\))?)$/;

/**
 * The people named in a signature, in its order: "By Jane Roe and John Doe, staff writer" names two. Nothing is
 * returned for an outlet, a role, an agency or what cannot be a name.
 *
 * @param outlets names of the outlet itself
 */
export function personNames(signature: string, outlets: readonly string[]): string[] {
  const text = signature.replace(/\s+/g, ' ').trim();
  if (!text || text.length > LONGEST_SIGNATURE || text.includes('://')) return [];
  const shut = new Set(outlets.map(foldTight));
  const parts = partsOf(text);
  const pieces = parts.flatMap(splitAtConjunctions).flatMap(piecesOf);
  const names: string[] = [];
  for (const piece of pieces) {
    const name = tidyName(piece);
    // What follows a name and is none says what the person does and where; more words of the kind come after it.
    if (!isPersonName(name)) {
      if (names.length) break;
      continue;
    }
    if (!shut.has(foldTight(name)) && !names.includes(name)) names.push(name);
    if (ENDS_SMALL.test(piece)) break;
  }
  // A lone word may be a pen name, but beside others it is a button, a place or a firm.
  const whole = names.filter((name) => !isLoneWord(name));
  return whole.length ? whole : names.slice(0, parts.length === 1 ? 3 : 1);
}

/** Takes "By", "Written by", "Автор:" off, also twice ("Author: by …"), and then a label such as "Interview:". */
export function withoutByline(text: string): string {
  let rest = text;
  for (let times = 0; times < 2; times++) {
    rest = rest.replace(/^[\s|]+/, '');
    const length = phraseAtStart('byline', rest) || reporterAtStart(rest) || writtenByIn(rest);
    if (!length) break;
    rest = rest.slice(length).replace(/^[\s:՝：|・–—-]+/, '');
  }
  return phraseAtStart('credit', rest) > 0 ? rest : rest.replace(LABEL, '');
}

/** "This post was written by": where a phrase of several words ends that stands a few words into the text. */
function writtenByIn(text: string): number {
  for (const { index } of text.slice(0, 40).matchAll(/\s/g)) {
    const length = phraseAtStart('byline', text.slice(index + 1));
    if (text.slice(index + 1, index + 1 + length).includes(' ')) return index + 1 + length;
  }
  return 0;
}

/** In Chinese the role stands before the name: "记者 沈若川". */
export function reporterAtStart(text: string): number {
  return REPORTER.test(text) ? phraseAtStart('roles', text) : 0;
}

/** The parts between bars, without dates, from the last "written by" on to what names others. */
function partsOf(text: string): string[] {
  const parts = withoutDates(withoutByline(text))
    .split(BETWEEN)
    .filter((part) => HAS_LETTER.test(part));
  const start = parts.findLastIndex((part) => phraseAtStart('byline', part) > 0);
  const own = start > 0 ? [withoutByline(parts[start]!), ...parts.slice(start + 1)] : parts;
  const kept: string[] = [];
  for (const part of own) {
    if (part.split(' ').length > MOST_SIGNED) break;
    const end = firstPhrase(OTHERS, part);
    kept.push(part.slice(0, end).trim());
    if (end !== undefined) break;
  }
  return kept.filter(Boolean);
}

/** Takes the dates out, since a signature often shares its line with one. */
function withoutDates(text: string): string {
  return text.replace(DATE, (date, before, after) => (isMonth(before ?? after) ? ' | ' : date));
}

const DATE = new RegExp(
  `([${LETTERS}]{3,})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s\\d{4})?|\\d{1,2}\\.?\\s([${LETTERS}]{3,})\\.?(?:,?\\s\\d{4})?`,
  'g',
);

function splitAtConjunctions(text: string): string[] {
  const words = text.split(' ');
  const parts: string[][] = [[]];
  for (const word of words) {
    if (word === '&' || (CONJUNCTION.test(word) && isPhrase('conjunctions', word))) parts.push([]);
    else parts.at(-1)!.push(word);
  }
  return parts.map((part) => part.join(' ')).filter(Boolean);
}

/** Splits at commas, keeping degrees with their name and leaving out what is said of a person. */
function piecesOf(group: string): string[] {
  const pieces: string[] = [];
  for (const part of group.split(/\s*,\s*/)) {
    if (pieces.length && POST_NOMINAL.test(part)) pieces[pieces.length - 1] += `, ${part}`;
    else if (part) pieces.push(part);
  }
  return pieces.filter((piece) => !containsPhrase('roles', piece));
}
