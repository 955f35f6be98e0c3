import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../article/lexicon/index';
import type { Lexicon } from '../../../article/lexicon/lexicon';
import type { LexiconKind } from '../../../article/lexicon/match';
import { fold, readWords } from '../../../article/lexicon/words';

const LANGUAGES = [
  'en',
  'ru',
  'az',
  'hy',
  'tr',
  'ka',
  'uk',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'pl',
  'ar',
  'fa',
  'he',
  'zh',
  'ja',
];

/** Kinds that must not share a phrase: what one keeps or reads, the other would cut or read otherwise. */
const CONTRARY: readonly [LexiconKind, LexiconKind][] = [
  ['published', 'updated'],
  ['share', 'related'],
  ['share', 'comments'],
  ['comments', 'related'],
  ['comments', 'promotion'],
  ['advertisement', 'share'],
  ['byline', 'updated'],
  ['byline', 'published'],
  ['consent', 'paywall'],
  ['reuseAct', 'reuseCondition'],
  ['byline', 'conjunctions'],
];

it('knows the words of every language that the product promises', () => {
  expect(LEXICONS.map(({ language }) => language).sort()).toEqual([...LANGUAGES].sort());
});

it('gives no label of an edition to two languages', () => {
  const labels = LEXICONS.flatMap(({ editionLabels }) => editionLabels);
  expect(twice(labels)).toEqual([]);
});

describe.each(LEXICONS.map((lexicon) => [lexicon.language, lexicon] as const))('the lexicon of %s', (_, lexicon) => {
  it('leaves no list empty', () => {
    expect(
      listsOf(lexicon)
        .filter(([, phrases]) => !phrases.length)
        .map(([kind]) => kind),
    ).toEqual([]);
  });

  it('holds phrases in lower case, trimmed, each with a word in it', () => {
    const odd = phrasesOf(lexicon).filter(
      (phrase) => phrase !== phrase.trim() || phrase !== phrase.toLowerCase().normalize('NFC') || !readWords(phrase)(0),
    );
    expect(odd).toEqual([]);
  });

  it('holds no phrase twice in a list', () => {
    expect(
      listsOf(lexicon).flatMap(([kind, phrases]) => twice(phrases.map(compared)).map((phrase) => `${kind}: ${phrase}`)),
    ).toEqual([]);
  });

  it('puts `*` only at the end of a word of which two letters are left', () => {
    expect(
      phrasesOf(lexicon).filter((phrase) => /(?<![\p{L}\p{M}]{2})\*|\*(?=[\p{L}\p{M}\p{N}])/u.test(phrase)),
    ).toEqual([]);
  });

  it('holds no phrase in two kinds that contradict each other', () => {
    const both = CONTRARY.flatMap(([one, other]) => {
      const others = new Set(lexicon[other].map(compared));
      return lexicon[one]
        .map(compared)
        .filter((phrase) => others.has(phrase))
        .map((phrase) => `${one}, ${other}: ${phrase}`);
    });
    expect(both).toEqual([]);
  });

  it('keeps a place for each month of the year, and no name in two', () => {
    if (!lexicon.months) return;
    expect(lexicon.months).toHaveLength(12);
    expect(twice(lexicon.months.flat())).toEqual([]);
  });
});

function listsOf(lexicon: Lexicon): [string, readonly string[]][] {
  return Object.entries(lexicon).filter(
    (entry): entry is [string, readonly string[]] => Array.isArray(entry[1]) && entry[0] !== 'months',
  );
}

function phrasesOf(lexicon: Lexicon): string[] {
  return listsOf(lexicon).flatMap(([, phrases]) => phrases);
}

/** As the matcher sees it, but for signs: where words are not parted by spaces they count, and make `文：` a label. */
function compared(phrase: string): string {
  return fold(phrase).replace(/[\s-]+/g, ' ');
}

function twice(items: readonly string[]): string[] {
  return items.filter((item, index) => items.indexOf(item) !== index);
}
