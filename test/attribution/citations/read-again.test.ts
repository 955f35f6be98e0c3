import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex } from '../../../attribution/citations/bibtex';
import { cslOf } from '../../../attribution/citations/csl';
import { type CslName, givenFirst } from '../../../attribution/citations/name';
import { ris } from '../../../attribution/citations/ris';
import { sampleArticle } from '../../sample-article';
import { reference, SEEN } from './reference';

/** What another program, which knows nothing of ours, reads in it. */
function readAgain(file: string) {
  const read = new Cite(file).data;
  expect(read).toHaveLength(1);
  return read[0]!;
}

const ARTICLES = [
  { language: 'az', title: 'Bərə geri qayıtdı: “Şəki” 50% bahalaşdı', authors: ['Günel Əliyeva', 'Çingiz Ağayev'] },
  { language: 'ru', title: 'Паром «Дельта» вернулся — ещё раз', authors: ['Анна Соколова', 'Редакция Дельты'] },
  { language: 'hy', title: 'Լաստանավը վերադարձավ', authors: ['Արամ Պետրոսյան'] },
  { language: 'en', title: 'R&D: $5 a_b #1 {x} ~ ^ \\ "q" 100%', authors: ['Jean-Luc Saint-Just', 'Jan van der Berg'] },
  { language: 'zh', title: '渡轮回来了', authors: ['张伟'] },
  { language: 'ar', title: 'عادت العبارة', authors: ['محمد علي'] },
  { language: 'en', title: 'Nobody signed this', authors: [] },
  { language: 'en', title: 'Undated', authors: ['Ann Hall'], publishedTime: undefined },
  {
    language: 'en',
    title: 'Many',
    authors: Array.from({ length: 21 }, (_, index) => `Ann ${'ABCDEFGHIJKLMNOPQRSTU'[index]}ova`),
  },
];

/** A whole name is a family's name to BibTeX, which has no other kind. */
function names(read: (CslName | { family: string } | string)[] | undefined): string[] {
  return (read ?? []).map((name) => {
    if (typeof name === 'string') return name;
    return 'literal' in name || 'given' in name ? givenFirst(name) : name.family;
  });
}

test.each(ARTICLES)('BibTeX of “$title” is read with the same fields', (changes) => {
  const item = reference(changes);
  const read = readAgain(bibtex(item));
  expect(names(read.author)).toEqual(changes.authors);
  expect(read.title).toBe(item.title);
  expect(read.issued).toEqual(item.issued);
  expect(read.accessed).toEqual(item.accessed);
  expect([read['container-title'], read.URL, read.language]).toEqual([
    item['container-title'],
    item.URL,
    item.language,
  ]);
});

test.each(ARTICLES)('RIS of “$title” is read with the same fields', (changes) => {
  const item = reference(changes);
  const read = readAgain(ris(item));
  // Of a newspaper's article the specification calls the author a reporter.
  const people: string[] = [read.reporter ?? []].flat();
  expect(people).toEqual(
    item.author?.map((name) => ('literal' in name ? name.literal : `${name.family}, ${name.given}`)) ?? [],
  );
  expect(read.title).toBe(item.title);
  // The judge has no day for newspapers; of a page of the web it reads the same line.
  expect(readAgain(ris(item).replace('TY  - NEWS', 'TY  - ELEC')).issued).toEqual(item.issued);
  expect(read.accessed).toEqual(item.accessed);
  expect(read.type).toBe('article-newspaper');
  expect([read['container-title'], read.URL, read.language]).toEqual([
    item['container-title'],
    item.URL,
    item.language,
  ]);
});

test('a page of no known outlet is read as a page of the web', () => {
  const item = reference({ siteName: undefined });
  expect(readAgain(ris(item))).toMatchObject({
    type: 'webpage',
    author: item.author,
    issued: item.issued,
    URL: item.URL,
  });
});

test('whatever stands in a title, BibTeX and RIS give it back', () => {
  const sign = fc.constantFrom(...'abc ə{}\\~^&%$#_"\'`-?!|<>@=,()[]*Ш中ع№');
  fc.assert(
    fc.property(fc.array(sign, { minLength: 1, maxLength: 30 }), (signs) => {
      const title = `T${signs.join('')}t`.replace(/\s+/g, ' ');
      const item = cslOf(sampleArticle({ title }), SEEN);
      expect(readAgain(bibtex(item)).title).toBe(title);
      expect(readAgain(ris(item)).title).toBe(title);
    }),
    { numRuns: 1000 },
  );
});
