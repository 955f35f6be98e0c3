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

/** The format of those who chose none: the source line, as text and with hyperlinks. */
export const FIRST_FORMAT = 'source';
