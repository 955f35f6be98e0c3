/** What a format makes: plain text, Markdown, or HTML that is rendered where it is pasted. */
export const FORMAT_FLAVOURS = ['text', 'markdown', 'html'] as const;

export type FormatFlavour = (typeof FORMAT_FLAVOURS)[number];

/** A copy format that a person wrote. */
export interface OwnFormat {
  /** Begins with `own-`, so that it never meets one of ours. */
  id: string;
  /** As the person calls it. */
  name: string;
  flavour: FormatFlavour;
  /** The template; `parse.ts` tells its language. */
  body: string;
}

/** The formats that come with the extension; `built-ins.ts` makes them. Names are the catalogue's `format_ID`, with `_` for a dash. */
export const BUILT_IN_IDS = [
  ...(['source', 'markdown', 'html', 'quote-text', 'quote-markdown', 'quote-html', 'note'] as const),
  ...(['apa', 'mla', 'chicago', 'bibtex', 'ris', 'csl-json', 'wikipedia'] as const),
] as const;

export type BuiltInId = (typeof BUILT_IN_IDS)[number];

/** The format of those who chose none: the source line, as text and with hyperlinks. */
export const FIRST_FORMAT = 'source' satisfies BuiltInId;

/** True for the id of a format of ours, or of one that a person may have written. */
export function isFormatId(value: unknown): value is string {
  return typeof value === 'string' && (BUILT_IN_IDS.includes(value as BuiltInId) || OWN_ID.test(value));
}

/** An id for one that is new. */
export function newFormatId(): string {
  return `own-${crypto.randomUUID()}`;
}

export const OWN_ID = /^own-[\w-]{1,64}$/;
