import { partHere } from '../parts';
import { openKey } from './open-key';
import { LATIN_PHRASES } from './packed';
import { SCRIPT_COUNT, scriptOf } from './script';

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

const tables: (Table | undefined)[] = Array(SCRIPT_COUNT);
const asked = new Map<string, readonly Phrase[]>();

/** The phrases of every kind, in languages with spaces, that may begin with that word. */
export function phrasesBeginning(word: string): readonly Phrase[] {
  let phrases = asked.get(word);
  if (!phrases) {
    const script = scriptOf(word);
    const table = tableOf(script);
    if (!table) return NONE;
    const closed = entriesOf(table, word);
    const open = entriesOf(table, openKey(word));
    phrases =
      closed || open
        ? [...(closed ?? []).map((entry) => read(entry, 1)), ...(open ?? []).map((entry) => read(entry, 0))]
        : NONE;
    asked.set(word, phrases);
  }
  return phrases;
}

const NONE: readonly Phrase[] = [];

function tableOf(script: number): Table | undefined {
  const packed = script === 0 ? LATIN_PHRASES : partHere('otherScripts')?.spaced[script];
  if (packed) tables[script] ??= JSON.parse(packed) as Table;
  return tables[script];
}

let unspaced: Table | undefined;

/** The phrases of languages without spaces that begin with that character, each after the letter of its kind. */
export function unspacedBeginning(character: string): readonly string[] | undefined {
  const packed = partHere('otherScripts')?.unspaced;
  if (packed) unspaced ??= JSON.parse(packed) as Table;
  return unspaced && entriesOf(unspaced, character);
}

/** The kind that the letter before a phrase stands for, as an index into `PHRASE_KINDS`. */
export function kindOf(entry: string): number {
  return entry.charCodeAt(0) - 97;
}

function entriesOf(table: Table, key: string): string[] | undefined {
  return Object.hasOwn(table, key) ? table[key]!.split('|') : undefined;
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
