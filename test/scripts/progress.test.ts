import { expect, test } from 'vitest';
import { progressOf } from '../../scripts/extract/progress.ts';

function outputOf(isTTY: boolean, pages: number): string {
  const written: string[] = [];
  const out = { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
  const tell = progressOf(pages, out);
  for (let done = 1; done <= pages; done++) tell(done);
  return written.join('');
}

test('a log gets a line every 25 pages and one at the end', () => {
  expect(outputOf(false, 60).match(/^\d+ of 60 pages/gm)).toEqual([
    '25 of 60 pages',
    '50 of 60 pages',
    '60 of 60 pages',
  ]);
});

test('a terminal gets one line, written anew after each page', () => {
  const written = outputOf(true, 3);
  expect(written.match(/\r\d of 3 pages/g)).toHaveLength(3);
  expect(written.match(/\n/g)).toHaveLength(1);
});
