import type { Flavours } from '../copy';
import type { BuiltInId } from '../templates/format';
import { apa } from './apa';
import { bibtex } from './bibtex';
import { chicago } from './chicago';
import type { CslItem } from './csl';
import { mla } from './mla';
import { ris } from './ris';
import { wikipedia } from './wikipedia';

/** All of them are copy formats as well, under the same id. */
export type CitationId = Extract<BuiltInId, 'apa' | 'mla' | 'chicago' | 'bibtex' | 'ris' | 'csl-json' | 'wikipedia'>;

interface CitationRow {
  /** Its name is the catalogue's `format_ID`, with `_` for a dash. */
  id: CitationId;
  /** Code, which is shown letter by letter, from left to right. */
  isCode: boolean;
  make: (item: CslItem) => Flavours;
}

/** One row a style; menus, copy formats and exports are made of it, in this order. */
export const CITATIONS: readonly CitationRow[] = [
  { id: 'apa', isCode: false, make: apa },
  { id: 'mla', isCode: false, make: mla },
  { id: 'chicago', isCode: false, make: chicago },
  { id: 'bibtex', isCode: true, make: (item) => ({ text: bibtex(item) }) },
  { id: 'ris', isCode: true, make: (item) => ({ text: ris(item) }) },
  { id: 'csl-json', isCode: true, make: (item) => ({ text: `${JSON.stringify([item], null, 2)}\n` }) },
  { id: 'wikipedia', isCode: true, make: (item) => ({ text: wikipedia(item) }) },
];

/** The citation in that style. */
export function cite(id: CitationId, item: CslItem): Flavours {
  return CITATIONS.find((row) => row.id === id)!.make(item);
}
