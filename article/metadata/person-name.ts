import { isPhrase, containsPhrase, phraseAtStart } from '../lexicon/match';
import { foldTight } from './fold';
import { isMonth } from './month-words';

const OTHERS = ['tail', 'credit', 'published', 'updated', 'counters', 'tools', 'share'] as const;
const LONGEST_NAME = 60;
const MOST_WORDS = 6;
/** A part with more words is a sentence, and what follows it is no list of names. */
const MOST_SIGNED = 24;
/** Longer text is a sentence about somebody. */
const LONGEST_SIGNATURE = 300;

/** Words of names that only organisations have. */
const ORGANISATION = /(?:^|\s)(?:inc|llc|ltd|gmbh|s\.?a|corp|team|staff|editors?|editorial|newsroom|desk|admin(?:istrator)?|webmaster|company|agency|group|media|marketing|solutions|services|association|institute|foundation|university|college|hospital|clinic|centre|center|magazine|times|contributors?|author|blog|editor-in-chief|newsletter|support)\.?(?:$|\s)/iu;

/** What stands between names, or between a name and what is said of it. */
const BETWEEN = /\s*(?:[;|/·•†\n]|\s[-–—]\s|،|、)\s*/u;

/** What follows a name by comma and belongs to it: degrees and titles ("MD", "Ph.D.", "CFP®", "Jr."). */
const POST_NOMINAL = /^(?:(?:[A-Z][\w-]?\.?){1,3}[A-Z]\.?[A-Z]*(?:-[A-Z]+)*[®™*]?|Ph\.?\s?D\.?|Psy\.?D\.?|Ed\.?D\.?|M\.?Ed\.?|Jr\.?|Sr\.?|[A-Z]{2,9}[®™]?(?:\s\([\w\s]+\))?)$/u;

/**
 * The people named in a signature, in its order: "By Jane Roe and John Doe, staff writer" names two. Nothing is
 * returned for an outlet, a role, an agency or what cannot be a name.
 *
 * @param outlets names of the outlet itself
 */
export function personNames(signature: string, outlets: readonly string[]): string[] {
  const text = signature.replace(/\s+/gu, ' ').trim();
  if (!text || text.length > LONGEST_SIGNATURE) return [];
  const shut = new Set(outlets.map(foldTight));
  const names: string[] = [];
  const parts = untilOthers(withoutDates(withoutByline(text)).split(BETWEEN).filter((part) => /\p{L}/u.test(part)));
  for (const part of parts) {
    if (part.split(' ').length > MOST_SIGNED) break;
    for (const piece of splitAtConjunctions(part).flatMap(piecesOf)) {
      const name = tidy(piece);
      if (!isPersonName(name) || shut.has(foldTight(name)) || names.includes(name)) continue;
      // A lone word may be a pen name, but beside others it is a button, a place or a firm.
      if (!/[\s\p{Lo}]/u.test(name) && parts.length > 1) continue;
      names.push(name);
    }
  }
  return names;
}

/** Takes "By", "Written by", "Автор:" off, also twice ("Author: by …"). */
export function withoutByline(text: string): string {
  let rest = text;
  for (let times = 0; times < 2; times++) {
    rest = rest.replace(/^[\s|]+/u, '');
    const length = phraseAtStart('byline', rest);
    if (!length) break;
    rest = rest.slice(length).replace(/^[\s:՝：|・–—-]+/u, '');
  }
  return rest;
}

/** Takes the dates out, since a signature often shares its line with one. */
function withoutDates(text: string): string {
  return text.replace(/(\p{L}{3,})\.?\s\d{1,2}(?:st|nd|rd|th)?\b(?:,?\s\d{4})?|\d{1,2}\.?\s(\p{L}{3,})\.?(?:,?\s\d{4})?/gu, (date, before, after) =>
    isMonth(before ?? after) ? ' | ' : date,
  );
}

/** What follows "edited by", "updated" and the like names others, or nobody. */
function untilOthers(parts: readonly string[]): string[] {
  const kept: string[] = [];
  for (const part of parts) {
    const words = part.split(' ');
    const end = words.findIndex((_, index) => OTHERS.some((kind) => phraseAtStart(kind, words.slice(index).join(' ')) > 0));
    kept.push(words.slice(0, end < 0 ? undefined : end).join(' '));
    if (end >= 0) break;
  }
  return kept.filter(Boolean);
}

function splitAtConjunctions(text: string): string[] {
  const words = text.replace(/(?:^|\s)(?:and|&)$/u, '').split(' ');
  const parts: string[][] = [[]];
  for (const [index, word] of words.entries()) {
    if (index > 0 && index < words.length - 1 && (word === '&' || (/^[\p{Ll}\p{Lo}]+$/u.test(word) && isPhrase('conjunctions', word)))) parts.push([]);
    else parts.at(-1)!.push(word);
  }
  return parts.map((part) => part.join(' '));
}

/** Splits at commas, keeping degrees with their name and leaving out what is said of a person. */
function piecesOf(group: string): string[] {
  const pieces: string[] = [];
  for (const part of group.split(/\s*,\s*(?:and\s+)?/)) {
    if (pieces.length && POST_NOMINAL.test(part)) pieces[pieces.length - 1] += `, ${part}`;
    else if (part) pieces.push(part);
  }
  return pieces.filter((piece) => !isRole(piece));
}

/** "Senior political correspondent", "Columnist, The Herald": what names a role is not a person. */
function isRole(text: string): boolean {
  return isPhrase('roles', text) || containsPhrase('roles', text);
}

function tidy(piece: string): string {
  return piece
    .replace(/\s*[([](?!\w+[)\]]\s\p{Lu}).*$/u, '')
    .replace(/^(?:by|@)\s*/i, '')
    .replace(/^[^\p{L}]+|[^\p{L}\p{M}\p{N}.)®™*]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(AFTER_NAME, '');
}

/** "Jane Roe on behalf of": what begins with a small word after a name, unless a name goes on behind it ("van der"). */
const AFTER_NAME = /(?<=\s\p{Lu}[\p{L}’'.-]+)\s\p{Ll}+(?:\s\p{Ll}+)*$/u;

/** True for what can be a person's name: a few words, no figures, no sentence, nobody's signature. */
export function isPersonName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME || /\d|[@:?!=<>{}#%]|https?|www\.|\.(?:com|org|net)\b/i.test(text)) return false;
  const words = text.replace(/,.*$/u, '').split(' ');
  if (words.length > MOST_WORDS || ORGANISATION.test(text) || containsPhrase('nobody', text) || isPhrase('roles', text)) return false;
  if (/^\p{Ll}/u.test(text) && words.length > 1) return false;
  const plain = words.filter((word) => /^\p{Ll}/u.test(word) && word.length > 3);
  return plain.length <= 1;
}
