/** A text as it is compared, and for each of its characters where it stands in the text it was made of. */
export interface Folded {
  text: string;
  starts: readonly number[];
}

/** Marks on letters; those that make another kana of one are part of it. */
const MARKS = /(?![\u3099\u309A])\p{M}/gu;

/** Any white space but the end of a block, past which no words go on. */
const SPACE = /(?!\u2029)\s/u;

/** Seen by nobody: soft hyphens, joiners and directions, the stroke that stretches Arabic words. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u0640]/u;

/**
 * What is the same for somebody who looks for a word: without case, accents and vowel signs, letters of full width as
 * the plain ones, the dotless i as i, the Armenian և as it is written in capitals, any white space as one space.
 */
export function fold(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  let place = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    if (plain !== ' ' || !folded.endsWith(' ')) {
      folded += plain;
      for (let index = 0; index < plain.length; index++) starts.push(place);
    }
    place += character.length;
  }
  return { text: folded, starts };
}

const known = new Map<string, string>();

function foldCharacter(character: string): string {
  let plain = known.get(character);
  if (plain === undefined) {
    plain = UNSEEN.test(character) ? '' : SPACE.test(character) ? ' ' : strip(strip(character).toLowerCase());
    known.set(character, plain.replace('ı', 'i').replace('եւ', 'եվ'));
  }
  return known.get(character)!;
}

function strip(character: string): string {
  return character.normalize('NFKD').replace(MARKS, '').normalize('NFKC');
}
