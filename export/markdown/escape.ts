/** What CommonMark and its extensions would read as markup, an entity, a strike, a highlight or a list, beyond what Turndown knows. */
const FURTHER: readonly (readonly [RegExp, string])[] = [
  [/<|&(?=#?\w+;)|~~|==/g, '\\$&'],
  [/^(\d{1,9})\)/, '$1\\)'],
];

/** Turndown's own escaping, and what it leaves. */
export function escapeFurther(turndown: (text: string) => string): (text: string) => string {
  return (text) => FURTHER.reduce((escaped, [found, by]) => escaped.replace(found, by), turndown(text));
}
