import type { Cite, PanelPart } from '../../components/cite/contract';
import type { StartAloud } from '../../components/reader/aloud/contract';
import type { HighlightCode } from '../../components/reader/code/contract';
import type { StartMarks } from '../../components/reader/marks/contract';
import type { QuotePart } from '../../components/reader/quote/contract';
import type { ReaderTools } from '../../components/reader/tools';
import type { SaveHere } from '../library/save-here';
import type { choosingBlocks } from '../reader/left-out';

/** Heavy parts of the reader, each a script that is injected when it is first used, and what it leaves behind. */
export interface Parts {
  'reader-tools': ReaderTools & { choosingBlocks: typeof choosingBlocks };
  'read-aloud': StartAloud;
  'highlight-code': HighlightCode;
  marks: StartMarks;
  'save-article': SaveHere;
  quote: QuotePart;
  cite: Cite;
  export: PanelPart;
}

export type PartName = keyof Parts;

/** The scripts by name; the background injects no others. */
export const PART_FILES = {
  'reader-tools': '/reader-tools.js',
  'read-aloud': '/read-aloud.js',
  'highlight-code': '/highlight-code.js',
  marks: '/marks.js',
  'save-article': '/save-article.js',
  quote: '/quote.js',
  cite: '/cite.js',
  export: '/export-article.js',
} as const satisfies Record<PartName, string>;

/** The message by which the reader asks the background for a part. */
export interface PartRequest {
  call: 'part';
  part: PartName;
}

/** Leaves a part in the extension's isolated world, which pages can't see. */
export function leavePart<Name extends PartName>(name: Name, part: Parts[Name]): void {
  world().colophonParts = { ...world().colophonParts, [name]: part };
}

/** The part, if its script has run in this page. */
export function partHere<Name extends PartName>(name: Name): Parts[Name] | undefined {
  return world().colophonParts?.[name];
}

function world(): { colophonParts?: Partial<Parts> } {
  return globalThis as { colophonParts?: Partial<Parts> };
}
