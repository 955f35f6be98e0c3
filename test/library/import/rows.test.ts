import { expect, test } from 'vitest';
import { readRows } from '../../../library/import/rows';

const HEAD = 'Title,URL';

function read(text: string) {
  const { rows, broken } = readRows(text, 'list.csv');
  return {
    rows: rows.map(({ line, value }) => [line, value('title'), value('url')]),
    broken: broken.map(({ line, sample }) => [line, sample]),
  };
}

test('a quote that never ends costs its own line only', () => {
  expect(read(`${HEAD}\na,1\n"b,2\nc,3\n"d ""d""",4\ne,5`)).toEqual({
    rows: [
      [2, 'a', '1'],
      [4, 'c', '3'],
      [5, 'd "d"', '4'],
      [6, 'e', '5'],
    ],
    broken: [[3, '"b,2']],
  });
});

test('lines are counted with those within quotes, and with any line break', () => {
  expect(read(`${HEAD}\r\n"a\r\nb",1\r\n\r\nc,2\r\n`).rows).toEqual([
    [2, 'a\nb', '1'],
    [5, 'c', '2'],
  ]);
});

test('semicolons and tabs part columns as well', () => {
  expect(read('Title;URL\na;1').rows).toEqual([[2, 'a', '1']]);
  expect(read('Title\tURL\na, b\t1').rows).toEqual([[2, 'a, b', '1']]);
});

test('a column that is not there is empty', () => {
  const [row] = readRows('Title\na', 'list.csv').rows;
  expect(row!.value('url')).toBe('');
});

test('a file full of open quotes is given up in good time', () => {
  const text = `${HEAD}\n${'"x,1\n'.repeat(20_000)}`;
  const start = performance.now();
  const { broken } = readRows(text, 'list.csv');
  expect(broken.length).toBeGreaterThan(50);
  expect(broken.length).toBeLessThan(200);
  expect(performance.now() - start).toBeLessThan(3000);
});
