import { LETTERS } from '../page/letters.ts';
import { type Lexicon, PHRASE_KINDS } from './lexicon.ts';
import { openKey } from './open-key.ts';
import { SCRIPT_COUNT, scriptOf } from './script.ts';
import { fold } from './words.ts';

/**
 * The phrases of all kinds and languages as tables that are ready to be asked, each as JSON text that is opened when a page first
 * shows that script. Text, since a browser reads JSON many times faster than it runs code that has never run before.
 *
 * A table maps a beginning to phrases parted by `|`. A phrase is the letter of its kind (`a` for the first of
 * {@link PHRASE_KINDS}) and words parted by spaces, `*` after a word that may have any ending.
 */
export interface PackedPhrases {
  /** One table a script. By first word, with the words after it; by {@link openKey} where the first word has any ending, with all words. */
  spaced: readonly string[];
  /** Of languages without spaces: by first character, with the whole phrase. */
  unspaced: string;
}

/** Chinese and Japanese pages have labels in Latin letters too, and those end with a word like any other. */
const IS_LATIN = /^[\p{Script=Latin}\p{N}\s]+$/u;
const WORD = new RegExp(`[${LETTERS}©]+(?:['’ʼ][${LETTERS}]+)*\\*?`, 'g');

type Table = Record<string, string>;

export function packPhrases(lexicons: readonly Lexicon[]): PackedPhrases {
  const spaced = Array.from({ length: SCRIPT_COUNT }, (): Table => ({}));
  const unspaced: Table = {};
  for (const lexicon of lexicons) {
    for (const [index, kind] of PHRASE_KINDS.entries()) {
      const letter = String.fromCharCode(97 + index);
      for (const phrase of lexicon[kind]) {
        if (lexicon.unspaced && !IS_LATIN.test(phrase)) addUnspaced(unspaced, letter, phrase);
        else addSpaced(spaced, letter, phrase);
      }
    }
  }
  return { spaced: spaced.map((table) => JSON.stringify(table)), unspaced: JSON.stringify(unspaced) };
}

function addUnspaced(table: Table, letter: string, phrase: string): void {
  const folded = fold(phrase.replace(/^[^\p{L}\p{N}]+/u, ''));
  add(table, folded[0]!, letter + folded);
}

function addSpaced(tables: readonly Table[], letter: string, phrase: string): void {
  const words = (phrase.match(WORD) ?? []).map((word) => fold(word.replace('*', '')) + (word.endsWith('*') ? '*' : ''));
  const [first, ...rest] = words;
  if (!first) return;
  const table = tables[scriptOf(first)]!;
  if (first.endsWith('*')) add(table, openKey(first), letter + words.join(' '));
  else add(table, first, letter + rest.join(' '));
}

function add(table: Table, key: string, entry: string): void {
  const entries = Object.hasOwn(table, key) ? table[key]!.split('|') : [];
  if (!entries.includes(entry)) table[key] = [...entries, entry].join('|');
}
