import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIELD_NAMES } from '../../../attribution/templates/fields';
import { parseTemplate } from '../../../attribution/templates/parse';

test('fields, sections and braces are told apart', () => {
  expect(parseTemplate('A {title}{#authors} by { authors }{/authors}{^date} {{undated}}{/date}')).toEqual({
    ok: true,
    parts: [
      'A ',
      { field: 'title' },
      { section: 'authors', ifAbsent: false, inside: [' by ', { field: 'authors' }] },
      { section: 'date', ifAbsent: true, inside: [' ', '{', 'undated', '}'] },
    ],
  });
});

test('a section stands in another one', () => {
  expect(parseTemplate('{#quote}{#note}{note}{/note}{/quote}')).toMatchObject({
    parts: [{ section: 'quote', inside: [{ section: 'note', inside: [{ field: 'note' }] }] }],
  });
});

test('a section’s tag that has its line to itself takes the line with it', () => {
  expect(parseTemplate('a\n{#note}\nb\r\n  {/note}  \r\nc')).toMatchObject({
    parts: ['a\n', { section: 'note', inside: ['b\r\n'] }, 'c'],
  });
});

test.each([
  ['', 'empty', ''],
  [' \n ', 'empty', ''],
  ['{titel}', 'unknown-field', 'titel'],
  ['{#editor}x{/editor}', 'unknown-field', 'editor'],
  ['{constructor}', 'unknown-field', 'constructor'],
  ['{#authors}by {authors}', 'unclosed-section', 'authors'],
  ['{#authors}{#date}{/authors}{/date}', 'unclosed-section', 'date'],
  ['by {authors}{/authors}', 'stray-end', 'authors'],
  ['a { b', 'stray-brace', '{'],
  ['a } b', 'stray-brace', '}'],
  ['{a b}', 'stray-brace', '{'],
])('%j is turned down: %s', (body, reason, name) => {
  expect(parseTemplate(body)).toEqual({ ok: false, reason, name });
});

test('whatever is typed gives a template or a fault, and is never run', () => {
  const bit = fc.constantFrom('{', '}', '#', '/', '^', ' ', '\n', 'x', ...FIELD_NAMES);
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 30 }), (bits) => {
      const read = parseTemplate(bits.join(''));
      expect(read.ok || read.reason.length > 0).toBe(true);
    }),
  );
});

test('a long template of nothing but braces is read at once', () => {
  const started = performance.now();
  expect(parseTemplate('{# '.repeat(50_000)).ok).toBe(false);
  expect(performance.now() - started).toBeLessThan(500);
});
