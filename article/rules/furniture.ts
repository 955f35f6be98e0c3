import { isPhrase, type LexiconKind, phraseAtStart } from '../lexicon/match';
import { ALPHABETIC } from '../page/letters';
import type { LineRule } from './line';

/** Kinds of label that are furniture wherever they stand alone. */
const LABELS: readonly LexiconKind[] = [
  'share',
  'comments',
  'advertisement',
  'counters',
  'tools',
  'tags',
  'promotion',
  'donation',
  'readMore',
  'published',
  'updated',
];

/** Kinds that go on after the phrase: "Sign up for our newsletter and …". */
const APPEALS: readonly LexiconKind[] = ['promotion', 'donation'];

/** Kinds whose single words may begin a sentence ("Share prices fell"): more than one must be there. */
const APPEALS_OF_WORDS: readonly LexiconKind[] = ['share', 'comments', 'advertisement', 'tags'];

/** What was meant for machines: a time in ISO 8601, an address. */
const MACHINE_VALUE = /^(?:\d{4}-\d\d-\d\dT[\d:.+Z-]+|https?:\/\/\S+\.(?:jpe?g|png|webp|gif))$/;

/** Which picture of how many. */
const COUNTER = /^\d+\s?[/／]\s?\d+$/;

const TWO_WORDS = new RegExp(`[${ALPHABETIC}]\\s+[${ALPHABETIC}]`);

const ENDS_SENTENCE = /[.!?…。！？։؟۔]$/u;

const LONGEST_APPEAL = 220;

/** The page's own labels and appeals between, above and below the paragraphs. */
export const furniture: LineRule = {
  name: 'furniture',
  matches: ({ element, text, place, linked, heading }) => {
    if (text.length <= 60 && LABELS.some((kind) => isPhrase(kind, text))) return true;
    if (/^[\d\s.,•·|/+-]*$/.test(text) && (place !== 'among' || COUNTER.test(text))) return true;
    if (MACHINE_VALUE.test(text)) return true;
    if (linked > 0.5 && phraseAtStart('tags', text) > 0) return true;
    if (text.length > LONGEST_APPEAL || heading) return false;
    if (!appeals(text)) return phraseAtStart('paywall', text) > 0;
    return place !== 'among' || linked > 0.15 || element.localName !== 'p' || !ENDS_SENTENCE.test(text);
  },
};

function appeals(text: string): boolean {
  if (APPEALS.some((kind) => phraseAtStart(kind, text) > 0)) return true;
  return APPEALS_OF_WORDS.some((kind) => TWO_WORDS.test(text.slice(0, phraseAtStart(kind, text))));
}
