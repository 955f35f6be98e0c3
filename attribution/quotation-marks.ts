type Marks = readonly [opening: string, closing: string];

const ENGLISH: Marks = ['“', '”'];
const GUILLEMETS: Marks = ['«', '»'];

/** How printers of a language set what somebody else has said, by primary tag; of others English is the most common way. */
const MARKS: Readonly<Record<string, Marks>> = {
  ar: GUILLEMETS,
  az: GUILLEMETS,
  be: GUILLEMETS,
  cs: ['„', '“'],
  de: ['„', '“'],
  el: GUILLEMETS,
  es: GUILLEMETS,
  fa: GUILLEMETS,
  fr: ['«\u00A0', '\u00A0»'],
  hy: GUILLEMETS,
  it: GUILLEMETS,
  ja: ['「', '」'],
  ka: ['„', '“'],
  kk: GUILLEMETS,
  pl: ['„', '”'],
  pt: GUILLEMETS,
  ro: ['„', '”'],
  ru: GUILLEMETS,
  sv: ['”', '”'],
  uk: GUILLEMETS,
};

/** The words between the quotation marks of their language. */
export function inQuotationMarks(words: string, language?: string): string {
  const [opening, closing] = MARKS[language?.split('-')[0]?.toLowerCase() ?? ''] ?? ENGLISH;
  return opening + words + closing;
}
