import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../export/file-name';

test.each([
  ['What is 1/2? "A: half" <b>|*\\', 'What is 1 2 A half b.md'],
  ['Фəğ 漢字 الخبر 🇦🇿', 'Фəğ 漢字 الخبر 🇦🇿.md'],
  ['  ..hidden  ', 'hidden.md'],
  ['ends in dots...', 'ends in dots.md'],
  ['con', 'con_.md'],
  ['LPT¹', 'LPT¹_.md'],
  ['NUL.tar', 'NUL_.tar.md'],
  ['Contents', 'Contents.md'],
  ['a\u0000b\u202egpj.exe', 'abgpj.exe.md'],
  ['می\u200cخواهم', 'می\u200cخواهم.md'],
  ['\ud800', 'article.md'],
  ['???', 'article.md'],
  ['-rf ~', 'rf ~.md'],
  ['two\nlines\there', 'two lines here.md'],
])('%j becomes %j', (title, name) => {
  expect(fileName(title, 'md')).toBe(name);
});

test('names of a set differ for a system that tells neither case nor composition apart', () => {
  const taken = new Set<string>();
  const names = ['É', 'e\u0301', 'É', 'Straße', 'STRASSE'].map((title) => fileName(title, 'txt', taken));
  expect(names).toEqual(['É.txt', 'é (2).txt', 'É (3).txt', 'Straße.txt', 'STRASSE (2).txt']);
});

test('a long name is cut between letters and keeps its number and ending', () => {
  const taken = new Set<string>();
  const family = '👨‍👩‍👧‍👦';
  const names = [family.repeat(40), family.repeat(40)].map((title) => fileName(title, 'epub', taken));
  for (const name of names) expect(name.replace(/(?: \(2\))?\.epub$/, '').replaceAll(family, '')).toBe('');
  expect(names[1]).toMatch(/ \(2\)\.epub$/);
});

test('whatever the title is, the name fits every system', () => {
  const title = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('aux', 'COM9 .x', '.', '..', ' ', '~'),
  );
  fc.assert(
    fc.property(fc.array(title, { maxLength: 4 }), (parts) => {
      const name = fileName(parts.join(''), 'html');
      expect(name).not.toMatch(/[\p{Cc}\p{Cs}<>:"/\\|?*\u202a-\u202e\u2066-\u2069]|^[\s.~-]|\s\.html$|\.\.html$/u);
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\s*\./i);
      expect(new TextEncoder().encode(name.normalize('NFD')).length).toBeLessThanOrEqual(143);
      expect(name.length).toBeGreaterThan('.html'.length);
    }),
  );
});
