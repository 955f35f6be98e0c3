/** What would make an element or a link of a title. */
const SIGNS = /<|(?<=\])\(/g;

/**
 * A text as JSON, and so YAML, has it, with those signs as codes: a program that knows nothing of YAML on top of a note reads it as
 * Markdown, and no element and no link may come of it.
 */
export function hideFromMarkdown(json: string): string {
  return json.replace(SIGNS, asCode);
}

/** The sign as JSON writes one that is not to be seen: `\u003c`. */
export function asCode(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
