import { OBJECT } from './page-text';

/** A text with everything taken off that makes no difference when words are looked for. */
export interface Folded {
  letters: string;
  /** For each of the letters, where in the text it stands. */
  places: readonly number[];
}

/** Letters that browsers take for others, besides those with an accent. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ħ: 'h', ł: 'l', ŧ: 't', ı: 'i', ς: 'σ' },
  ...{ '‘': "'", '’': "'", '‚': "'", '‛': "'", '′': "'", '׳': "'", '`': "'" },
  ...{ '“': '"', '”': '"', '„': '"', '‟': '"', '″': '"', '״': '"', '«': '"', '»': '"' },
  ...{ ぁ: 'あ', ぃ: 'い', ぅ: 'う', ぇ: 'え', ぉ: 'お', っ: 'つ', ゃ: 'や', ゅ: 'ゆ', ょ: 'よ', ゎ: 'わ' },
};

/** White space, accents, what is not drawn, and the stretching of Arabic words. */
const LEFT_OUT = new RegExp(`[\\s\\p{M}\\p{Cf}\\u0640${OBJECT}]`, 'u');

const KATAKANA = /[ァ-ヶ]/;
const TO_HIRAGANA = 0x60;

const known = new Map<string, string>();

/**
 * Browsers find words in any case and with any accents. What they take for the same is the same after this, and some
 * more is: so whatever occurs once when folded occurs at most once for them.
 */
export function fold(text: string): Folded {
  const places: number[] = [];
  let letters = '';
  let place = 0;
  for (const character of text) {
    const folded = foldCharacter(character);
    for (let count = 0; count < folded.length; count++) places.push(place);
    letters += folded;
    place += character.length;
  }
  return { letters, places };
}

function foldCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = Array.from(character.normalize('NFKD').toLowerCase().normalize('NFKD'), foldLetter).join('');
  known.set(character, folded);
  return folded;
}

function foldLetter(letter: string): string {
  if (LEFT_OUT.test(letter)) return '';
  const plain = KATAKANA.test(letter) ? String.fromCharCode(letter.charCodeAt(0) - TO_HIRAGANA) : letter;
  return ALIKE[plain] ?? plain;
}
