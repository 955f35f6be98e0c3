import type { Cite } from '../../components/cite/contract';
import type { StartAloud } from '../../components/reader/aloud/contract';
import type { HighlightCode } from '../../components/reader/code/contract';

/** Heavy parts of the reader, each a script that is injected when it is first used, and what it leaves behind. */
export interface Parts {
  'read-aloud': StartAloud;
  'highlight-code': HighlightCode;
  cite: Cite;
}

export type PartName = keyof Parts;

/** The scripts by name; the background injects no others. */
export const PART_FILES = {
  'read-aloud': '/read-aloud.js',
  'highlight-code': '/highlight-code.js',
  cite: '/cite.js',
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
