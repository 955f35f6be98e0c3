import type { CslItem } from './csl';
import { isoOf, partsOf } from './dates';
import { familyFirst } from './name';

/**
 * A record of RIS, the form that reference managers exchange: each line a tag, two blanks, a dash and a blank, lines ended by
 * CR and LF as its specification says, one value on one line.
 */
export function ris(item: CslItem): string {
  const { title, author = [], issued, accessed, URL: url, language, 'container-title': outlet } = item;
  const [year] = partsOf(issued);
  const lines: [string, string | undefined][] = [
    ['TY', outlet ? 'NEWS' : 'ELEC'],
    ...author.map((name): [string, string] => ['AU', familyFirst(name)]),
    ['TI', title],
    ['T2', outlet],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', issued && withSlashes(isoOf(issued))],
    ['Y2', accessed && withSlashes(isoOf(accessed))],
    ['UR', url],
    ['LA', language],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value!.replace(/\s+/g, ' ').trim()}\r\n`)
    .join('');
}

/** `2023/04/24/`: year, month, day and something else, whose slashes stay where they are unknown. */
function withSlashes(iso: string): string {
  const parts = iso.split('-');
  return [...parts, '', '', ''].slice(0, 3).join('/').concat('/');
}
