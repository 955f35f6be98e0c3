import { FORMAT_FLAVOURS, type FormatFlavour, OWN_ID, type OwnFormat } from '../attribution/templates/format';
import type { Change, Kept } from './kept';

/** More than anybody needs, and little enough that a damaged file can't fill the storage. */
export const LONGEST_NAME = 60;
export const LONGEST_BODY = 4_000;
const MOST_FORMATS = 100;

/** The good ones among stored or imported formats, each id once, and the names of the others. A faulty template is a good one: it can be mended. */
export function acceptFormats(stored: readonly unknown[]): { good: OwnFormat[]; refused: string[] } {
  const good = new Map<string, OwnFormat>();
  const refused: string[] = [];
  for (const each of stored) {
    if (isFormat(each) && good.size < MOST_FORMATS) good.set(each.id, pick(each));
    else refused.push(nameOf(each));
  }
  return { good: [...good.values()], refused };
}

/** Adds a format, or puts it in the place of the one with its id. */
export function saveFormat(format: OwnFormat): Change {
  return (kept) => ({ ...kept, formats: withFormats(kept, [format]) });
}

export function removeFormat(id: string): Change {
  return (kept) => ({ ...kept, formats: (kept.formats ?? []).filter((format) => format.id !== id) });
}

/** Puts one that was removed back where it was. */
export function restoreFormat(format: OwnFormat, index: number): Change {
  return (kept) => ({ ...kept, formats: (removeFormat(format.id)(kept).formats ?? []).toSpliced(index, 0, format) });
}

/** All that was imported in the place of what was kept; but formats that the file does not know stay, since somebody wrote them. */
export function takeIn(imported: Kept): Change {
  return (kept) => ({ ...imported, formats: withFormats(kept, imported.formats ?? []) });
}

function withFormats({ formats = [] }: Kept, others: readonly OwnFormat[]): OwnFormat[] {
  return [...new Map([...formats, ...others].map((format) => [format.id, format])).values()];
}

function isFormat(value: unknown): value is OwnFormat {
  const { id, name, flavour, body } = (value ?? {}) as Partial<OwnFormat>;
  return (
    typeof id === 'string' &&
    OWN_ID.test(id) &&
    typeof name === 'string' &&
    name.trim() !== '' &&
    name.length <= LONGEST_NAME &&
    FORMAT_FLAVOURS.includes(flavour as FormatFlavour) &&
    typeof body === 'string' &&
    body.length <= LONGEST_BODY
  );
}

/** Without what else a file may hold. */
function pick({ id, name, flavour, body }: OwnFormat): OwnFormat {
  return { id, name, flavour, body };
}

function nameOf(value: unknown): string {
  const { name } = (value ?? {}) as { name?: unknown };
  return typeof name === 'string' && name ? name.slice(0, LONGEST_NAME) : '?';
}
