/** What a text fragment says: the words, or the first and the last of them, and what stands before and behind. */
export interface Directive {
  prefix?: string;
  start: string;
  /** Absent if `start` is all of it. */
  end?: string;
  suffix?: string;
}

/**
 * The directive as it stands in an address, behind `:~:`.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function writeDirective({ prefix, start, end, suffix }: Directive): string {
  const terms = [
    prefix === undefined ? [] : `${encode(prefix)}-`,
    encode(start),
    end === undefined ? [] : encode(end),
    suffix === undefined ? [] : `-${encode(suffix)}`,
  ];
  return `text=${terms.flat().join(',')}`;
}

/**
 * Besides what the syntax needs (hyphen, comma, ampersand), whatever programs that make links of addresses in text take
 * for the end of one, or for formatting: so the link survives in mails, chats and Markdown.
 */
function encode(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replace(
    /[-!'()*~_.]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
