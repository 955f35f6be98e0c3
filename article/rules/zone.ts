import type { Measures } from '../page/measure';

/** A block of the page as a zone rule sees it. */
export interface Zone {
  element: Element;
  /** The words of class and id, framed by spaces; see `namesOf`. */
  names: string;
  /** The element's prose as a share of the whole page's, 0 to 1. */
  share: number;
  page: PageContext;
}

export interface PageContext {
  measures: Measures;
  /** The visible headline, if the page shows one. */
  headline: Element | undefined;
  /** The address as visited. */
  url: URL;
}

/** Unlinked prose of this many characters is a text, whatever its box is called. */
export const RUNNING_TEXT = 350;

/** A rule that finds whole blocks which are no part of any article, before the article is looked for. */
export interface ZoneRule {
  /** As its file is called. */
  name: string;
  /** Elements that are such a block by their kind. */
  elements?: ReadonlySet<string>;
  /** ARIA roles that say so. */
  roles?: ReadonlySet<string>;
  /** Words of class and id that say so; matched against {@link Zone.names}. */
  names?: RegExp;
  /** Share of the page's prose above which the name must be misleading, since no article would be left. */
  most: number;
  /** Unlinked prose of this many characters in a block speaks against its name. Absent: {@link RUNNING_TEXT}; comments and consent forms are prose. */
  mostProse?: number;
  /** The last word, where kind or name alone is not enough. */
  confirm?(zone: Zone): boolean;
}
