import { Readability } from '@mozilla/readability';

/** What Readability takes for the article. */
export interface Candidate {
  /** Its own tree, detached from the document it was found in. */
  root: HTMLElement;
}

/**
 * Runs Readability over `work`, which it takes apart. It is not asked whether the page is "probably readable": it denies
 * that to briefs of one or two paragraphs, which are real news.
 */
export function findCandidate(work: Document): Candidate | undefined {
  const found = new Readability<HTMLElement>(work, {
    charThreshold: ENOUGH_CHARACTERS,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (element) => element as HTMLElement,
  }).parse();
  if (!found?.content) return undefined;
  return { root: found.content };
}

/** Below this Readability starts over with weaker rules; its own 500 makes it swallow the related box of a brief. */
const ENOUGH_CHARACTERS = 250;
