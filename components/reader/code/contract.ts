/** Colours that program code: what it gives are the same letters, in spans with classes. */
export type HighlightCode = (code: string) => DocumentFragment | undefined;
