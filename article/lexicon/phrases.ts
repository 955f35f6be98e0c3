import { partHere } from '../parts';
import { openKey } from './open-key';
import { openedOnce } from './opened';
import { ENGLISH_WORDS } from './packed';
import { scriptOf } from './script';

/** One phrase that a line may hold. */
export interface Phrase {
  /** Index into `PHRASE_KINDS`. */
  kind: number;
  words: readonly PhraseWord[];
  /** How many words of the line lie before the first of `words`: one if the first was compared already. */
  before: 0 | 1;
}

interface PhraseWord {
  /** As {@link fold} gives it. */
  text: string;
  /** True if any ending may follow. */
  open: boolean;
}

type Table = Readonly<Record<string, string>>;

/** The phrases of every kind, in languages with spaces, that may begin with that word. */
export function phrasesBeginning(word: string): readonly Phrase[] {
  const asked = phrasesAsked();
  let phrases = asked.get(word);
  if (!phrases) {
    phrases = tablesOf(scriptOf(word)).flatMap((table) => [
      ...entriesOf(table, word).map((entry) => read(entry, 1)),
      ...entriesOf(table, openKey(word)).map((entry) => read(entry, 0)),
    ]);
    asked.set(word, phrases);
  }
  return phrases;
}

let known: { with: readonly unknown[]; phrases: Map<string, readonly Phrase[]> } | undefined;

/** Lets go of the answers so far. A page that shows one story after the other has ever new words, and its tab would keep them all. */
export function forgetWords(): void {
  known = undefined;
}

/** The answers so far; none of those that were given before other parts came. */
function phrasesAsked(): Map<string, readonly Phrase[]> {
  const parts = [partHere('languages'), partHere('otherScripts')];
  if (!known || parts.some((part, index) => part !== known!.with[index])) known = { with: parts, phrases: new Map() };
  return known.phrases;
}

/** The tables that may hold words of that script. Some phrases of languages in other letters are in Latin ones. */
function tablesOf(script: number): Table[] {
  const others = partHere('otherScripts')?.spaced[script];
  const latin = script === 0 ? [ENGLISH_WORDS, ...Object.values(partHere('languages') ?? {})] : [];
  const packed = latin.map(({ phrases }) => phrases);
  return (others ? [...packed, others] : packed).map((text) => openedOnce<Table>(text));
}

/** The phrases of languages without spaces that begin with that character, each after the letter of its kind. */
export function unspacedBeginning(character: string): readonly string[] {
  const packed = partHere('otherScripts')?.unspaced;
  return packed ? entriesOf(openedOnce(packed), character) : [];
}

/** The kind that the letter before a phrase stands for, as an index into `PHRASE_KINDS`. */
export function kindOf(entry: string): number {
  return entry.charCodeAt(0) - 97;
}

function entriesOf(table: Table, key: string): string[] {
  return Object.hasOwn(table, key) ? table[key]!.split('|') : [];
}

function read(entry: string, before: 0 | 1): Phrase {
  const words = entry.length > 1 ? entry.slice(1).split(' ') : [];
  return {
    kind: kindOf(entry),
    before,
    words: words.map((word) =>
      word.endsWith('*') ? { text: word.slice(0, -1), open: true } : { text: word, open: false },
    ),
  };
}
