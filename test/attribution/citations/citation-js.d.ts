/** What the tests use of citation.js, which brings no types. */
declare module '@citation-js/core' {
  import type { CslItem } from '../../../attribution/citations/csl';
  import type { CslName } from '../../../attribution/citations/name';

  type Read = Omit<CslItem, 'author' | 'type'> & {
    type: string;
    author?: (CslName | { family: string })[];
    /** Of an article in a newspaper; one name, or several. */
    reporter?: string | string[];
  };

  export class Cite {
    constructor(file: string);
    data: Read[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
