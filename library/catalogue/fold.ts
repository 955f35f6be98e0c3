/**
 * A text as searches compare it: without differences of case, accents, width, composition and of letters that people
 * write in either way. The same for what is kept and for what is typed, so whatever it does to a letter, it finds.
 *
 * Letters of their own stay apart where only the mark tells them (й and и, ї and і); vowel signs of Indic scripts and
 * the voicing of kana are no accents and stay as well.
 */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(DROPPED, '')
    .normalize('NFC')
    .replace(VARIANTS, (variant) => SAME[variant]!);
}

/** Without such a letter, only case is to be folded. */
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Written between or upon letters without making another word of it, as code points of a character class. */
const MARKS = [
  // Accents of Latin, Greek and Cyrillic letters, but for the two below.
  '\\u0300-\\u0305\\u0307\\u0309-\\u036f',
  // Hebrew points, Arabic vowel signs, the Arabic letter stretcher.
  '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7',
  '\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed',
  // Armenian marks of stress, exclamation and question, which stand within a word.
  '\\u055b\\u055c\\u055e',
  // Soft hyphens, joiners, marks of direction, variation selectors.
  '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe00-\\ufe0f\\ufeff',
].join('');

/** Breve and diaeresis make й, ў and ї. */
const DROPPED = new RegExp(`[${MARKS}]|(?<![иу])\\u0306|(?<!і)\\u0308`, 'g');

/** Letters, and what is typed instead of them. */
const SAME: Readonly<Record<string, string>> = {
  ...same('e', 'əǝ'),
  ...same('i', 'ı'),
  ...same('o', 'ø'),
  ...same('d', 'đð'),
  ...same('l', 'ł'),
  ...same('h', 'ħ'),
  ...same('t', 'ŧ'),
  ...same('n', 'ŋ'),
  ...same('ss', 'ß'),
  ...same('ae', 'æ'),
  ...same('oe', 'œ'),
  ...same('th', 'þ'),
  ...same('σ', 'ς'),
  ...same('г', 'ґ'),
  եւ: 'եվ',
  ...same('ي', 'ىیې'),
  ...same('ك', 'ک'),
  ...same('ه', 'ةہھە'),
  ...same('ا', 'ٱ'),
  ...same('כ', 'ך'),
  ...same('מ', 'ם'),
  ...same('נ', 'ן'),
  ...same('פ', 'ף'),
  ...same('צ', 'ץ'),
  ...same("'", 'ʼʻʾʿ'),
  ...digits('٠١٢٣٤٥٦٧٨٩'),
  ...digits('۰۱۲۳۴۵۶۷۸۹'),
};

const VARIANTS = new RegExp(Object.keys(SAME).join('|'), 'g');

function same(letter: string, variants: string): Record<string, string> {
  return Object.fromEntries([...variants].map((variant) => [variant, letter]));
}

function digits(row: string): Record<string, string> {
  return Object.fromEntries([...row].map((digit, value) => [digit, String(value)]));
}
