import { LETTERS } from '../page/letters';
import { LEXICONS } from './index';
import type { LexiconKind } from './match';
import { fold } from './words';

/** One phrase of a language with spaces, word by word. */
export type Phrase = readonly PhraseWord[];

interface PhraseWord {
  /** As {@link fold} gives it. */
  text: string;
  /** True if any ending may follow. */
  open: boolean;
}

/** The phrases of one kind in all languages, found by how they begin. */
interface PhraseIndex {
  /** By their first word, as they stand in the lexicon; see {@link wordsOfPhrase}. */
  spaced: Map<string, string[]>;
  /** Those whose first word may have any ending, by its first two letters. */
  endings: Map<string, string[]>;
  /** Of languages without spaces, by their first character. */
  unspaced: Map<string, string[]>;
}

const indexes = new Map<string, PhraseIndex>();

/**
 * The phrases of one kind that may begin with that word: those in its script, put in order when first asked for. A page shows
 * one or two scripts, and the phrases of the others are not worth the time.
 */
export function phrasesOf(kind: LexiconKind, word: string): PhraseIndex {
  const script = scriptOf(word);
  const key = kind + script;
  let index = indexes.get(key);
  if (!index) {
    index = { spaced: new Map(), endings: new Map(), unspaced: new Map() };
    for (const lexicon of LEXICONS) {
      if (!lexicon.unspaced && scriptOf(lexicon.byline[0]!) !== script) continue;
      for (const phrase of lexicon[kind])
        if (scriptOf(phrase) === script) addPhrase(index, phrase, lexicon.unspaced === true);
    }
    indexes.set(key, index);
  }
  return index;
}

/** Where the letters of the scripts begin that the lexicon's languages are written in; each script up to the next one's beginning. */
const SCRIPTS = [0, 0x370, 0x530, 0x590, 0x600, 0x900, 0x10a0, 0x1100];

/** The script of the first letter, as a number; marks and brackets before it do not count. */
function scriptOf(text: string): number {
  let code = text.charCodeAt(0);
  if (code > 0x2000) code = text.replace(/^[^\p{L}\p{N}©]+/u, '').charCodeAt(0);
  return SCRIPTS.findLastIndex((start) => code >= start);
}

/** Chinese and Japanese pages have labels in Latin letters too, and those end with a word like any other. */
const IS_LATIN = /^[\p{Script=Latin}\p{N}\s]+$/u;
/** A first word that is compared as it stands: no punctuation in it, no mark, no letter that is exchanged for another. */
const PLAIN_FIRST = /^[^\s!-/:-@[-`{-~’ʼёıأإآىیکەİ]+(?= |$)/;
const MARK = /\p{Mn}/u;
const WORD = new RegExp(`[${LETTERS}©]+(?:['’ʼ][${LETTERS}]+)*\\*?`, 'g');

function addPhrase(index: PhraseIndex, phrase: string, unspaced: boolean): void {
  if (unspaced && !IS_LATIN.test(phrase)) {
    const folded = fold(phrase.replace(/^[^\p{L}\p{N}]+/u, ''));
    push(index.unspaced, folded[0]!, folded);
    return;
  }
  const plain = PLAIN_FIRST.exec(phrase)?.[0];
  if (plain && !MARK.test(plain)) {
    push(index.spaced, plain, phrase);
    return;
  }
  const first = wordsOfPhrase(phrase)[0];
  if (first?.open) push(index.endings, first.text.slice(0, 2), phrase);
  else if (first) push(index.spaced, first.text, phrase);
}

const taken = new Map<string, Phrase>();

/** A phrase word by word. Taken apart when a line first begins as it does: most of thousands never are. */
export function wordsOfPhrase(phrase: string): Phrase {
  let words = taken.get(phrase);
  if (!words) {
    words = (phrase.match(WORD) ?? []).map((word) => ({ text: fold(word.replace('*', '')), open: word.endsWith('*') }));
    taken.set(phrase, words);
  }
  return words;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
