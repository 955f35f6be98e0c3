const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LEFT_TO_RIGHT =
  /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}])\p{L}/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * Wraps `text` in a Unicode isolate if it holds letters of the other direction, so that an Arabic name in an English
 * line cannot pull the words around it over to its side. Text of one direction stays free of invisible characters.
 */
export function isolate(text: string, lineDirection: 'ltr' | 'rtl'): string {
  const foreign = lineDirection === 'ltr' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  return foreign.test(text) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
}
