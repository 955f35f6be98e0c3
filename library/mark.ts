/** The colours of highlights; the words for them are in the catalogue, `mark_…`. */
export const MARK_COLOURS = ['yellow', 'green', 'blue', 'pink', 'violet'] as const;

export type MarkColour = (typeof MARK_COLOURS)[number];

/**
 * A highlight, a note to a passage, or a note to the whole article. Found again by its words first and by its place
 * second, so that it survives a new version of the text with small edits; one that is not found is listed nevertheless.
 */
export interface Mark {
  /** Unique among all marks. */
  id: string;
  /** The passage; absent for a note to the whole article. */
  quote?: Quote;
  /** Where it stood in the body's plain text when it was made, in UTF-16 units; absent if it was imported. */
  position?: { start: number; end: number };
  colour: MarkColour;
  /** What the person wrote, as plain text; absent if nothing. */
  note?: string;
  /** UTC, ISO 8601. */
  createdAt: string;
  /** UTC, ISO 8601; the same as `createdAt` until it is changed. */
  changedAt: string;
}

/** The words of a passage as a selector of the Web Annotation Data Model (TextQuoteSelector). */
export interface Quote {
  exact: string;
  /** Up to 32 letters before it; empty at the beginning. */
  prefix: string;
  /** Up to 32 letters behind it; empty at the end. */
  suffix: string;
}
