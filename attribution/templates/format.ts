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

/** Those that are made for a passage: without one they give the source alone. */
const FOR_QUOTES_ONLY = ['quote', 'quote-text', 'quote-markdown', 'quote-html'] as const;

/** The formats that come with the extension; `built-ins.ts` makes them. Names are the catalogue's `format_ID`, with `_` for a dash. */
export const BUILT_IN_IDS = [
  ...(['source', 'markdown', 'html', ...FOR_QUOTES_ONLY, 'note'] as const),
  ...(['apa', 'mla', 'chicago', 'bibtex', 'ris', 'csl-json', 'wikipedia'] as const),
] as const;

export type BuiltInId = (typeof BUILT_IN_IDS)[number];

/** The format of those who chose none: the source line, as text and with hyperlinks. */
export const FIRST_FORMAT = 'source' satisfies BuiltInId;

/** The same for quotes: text, HTML and Markdown at once. */
export const FIRST_QUOTE_FORMAT = 'quote' satisfies BuiltInId;

/** What an article may be copied in, and what a passage may. */
export const LINK_FORMAT_IDS: readonly BuiltInId[] = BUILT_IN_IDS.filter((id) => !isForQuotesOnly(id));
export const QUOTE_FORMAT_IDS: readonly BuiltInId[] = [...FOR_QUOTES_ONLY, 'note'];

/** True for the id of a format of ours among those, or of one that a person may have written. */
export function isFormatAmong(ids: readonly BuiltInId[]) {
  return (value: unknown): value is string =>
    typeof value === 'string' && (ids.includes(value as BuiltInId) || OWN_ID.test(value));
}

function isForQuotesOnly(id: BuiltInId): boolean {
  return (FOR_QUOTES_ONLY as readonly BuiltInId[]).includes(id);
}

/** A person's own ones that say something of a passage. */
export function ownForQuotes(own: readonly OwnFormat[]): OwnFormat[] {
  return own.filter(({ body }) => /(?<!\{)\{[ \t]*quote[ \t]*\}/.test(body));
}

/** An id for one that is new. */
export function newFormatId(): string {
  return `own-${crypto.randomUUID()}`;
}

export const OWN_ID = /^own-[\w-]{1,64}$/;
