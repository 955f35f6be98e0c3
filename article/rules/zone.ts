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
  /** What relative links are resolved against. */
  base: string;
}

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
  /** True if running text in such a block is no proof against its name: comments and consent forms are prose. */
  evenProse?: boolean;
  /** The last word, where kind or name alone is not enough. */
  confirm?(zone: Zone): boolean;
}
