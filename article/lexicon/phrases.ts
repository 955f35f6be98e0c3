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
  /** By their first word. */
  spaced: Map<string, Phrase[]>;
  /** Those whose first word may have any ending, by its first two letters. */
  endings: Map<string, Phrase[]>;
  /** Of languages without spaces, by their first character. */
  unspaced: Map<string, string[]>;
}

const indexes = new Map<LexiconKind, PhraseIndex>();

/** The phrases of one kind; put in order when first asked for. */
export function phrasesOf(kind: LexiconKind): PhraseIndex {
  let index = indexes.get(kind);
  if (!index) {
    index = { spaced: new Map(), endings: new Map(), unspaced: new Map() };
    for (const lexicon of LEXICONS) for (const phrase of lexicon[kind]) addPhrase(index, phrase, lexicon.unspaced === true);
    indexes.set(kind, index);
  }
  return index;
}

/** Chinese and Japanese pages have labels in Latin letters too, and those end with a word like any other. */
const IS_LATIN = /^[\p{Script=Latin}\p{N}\s]+$/u;
const WORD = /[\p{L}\p{M}\p{N}©]+(?:['’ʼ][\p{L}\p{M}]+)*\*?/gu;

function addPhrase(index: PhraseIndex, phrase: string, unspaced: boolean): void {
  if (unspaced && !IS_LATIN.test(phrase)) {
    const folded = fold(phrase.replace(/^[^\p{L}\p{N}]+/u, ''));
    push(index.unspaced, folded[0]!, folded);
    return;
  }
  const words = (phrase.match(WORD) ?? []).map((word) => ({ text: fold(word.replace('*', '')), open: word.endsWith('*') }));
  const first = words[0];
  if (!first) return;
  if (first.open) push(index.endings, first.text.slice(0, 2), words);
  else push(index.spaced, first.text, words);
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
