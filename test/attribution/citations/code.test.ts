import { expect, test } from 'vitest';
import { CITATIONS, cite } from '../../../attribution/citations';
import { reference } from './reference';

const LINK = 'https://delta.example/en/ferry';

test('BibTeX: an article with all its fields, and a key of author, year and title', () => {
  expect(cite('bibtex', reference()).text).toBe(`@article{quliyeva2023ferry,
  author = {Quliyeva, Leyla and Hargreaves, Tom},
  title = {{Ferry returns to the lower river after nine years}},
  journal = {The Delta Post},
  year = {2023},
  month = apr,
  day = {24},
  url = {${LINK}},
  urldate = {2026-11-25},
  language = {en},
}
`);
});

test.each([
  [{ authors: ['Günel Əliyeva'], title: 'Bərə' }, 'eliyeva2023bere'],
  [{ authors: ['Анна Соколова'], title: 'Паром вернулся' }, 'delta2023'],
  [{ authors: [], publishedTime: undefined }, 'deltandferry'],
])('BibTeX: the key of %j', (changes, key) => {
  expect(cite('bibtex', reference(changes)).text).toContain(`{${key},`);
});

test('BibTeX: what is TeX’s own is written by name, also where braces would count', () => {
  const { text } = cite('bibtex', reference({ title: 'A&B {50%} \\ x', authors: ['A, B and C'], siteName: undefined }));
  expect(text).toContain('title = {{A\\&B \\textbraceleft{}50\\%\\textbraceright{} \\textbackslash{} x}}');
  expect(text).toContain('author = {{A, B and C}}');
  expect(text.startsWith('@misc{')).toBe(true);
});

test('BibTeX: a brace in the address can’t end the field', () => {
  const { text } = cite('bibtex', reference({ canonicalUrl: `${LINK}?q={a}&b=100%25` }));
  expect(text).toContain(`url = {${LINK}?q=%7Ba%7D&b=100%25}`);
});

test('RIS: every line is a tag with its value and ends with CR and LF', () => {
  const { text } = cite('ris', reference({ title: 'Two\nlines' }));
  expect(text).toBe(
    [
      ...['TY  - NEWS', 'AU  - Quliyeva, Leyla', 'AU  - Hargreaves, Tom', 'TI  - Two lines', 'T2  - The Delta Post'],
      ...['PY  - 2023', 'DA  - 2023/04/24/', 'Y2  - 2026/11/25/', `UR  - ${LINK}`, 'LA  - en', 'ER  - ', ''],
    ].join('\r\n'),
  );
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('RIS: what is not known of a date keeps its place', () => {
  expect(cite('ris', reference({ publishedTime: '2023-04' })).text).toContain('DA  - 2023/04//\r\n');
});

test('CSL-JSON is the list of one item', () => {
  expect(JSON.parse(cite('csl-json', reference()).text)).toEqual([reference()]);
});

test('Wikipedia: cite news with the parameters that it knows', () => {
  expect(cite('wikipedia', reference()).text).toBe(
    `{{cite news |last1=Quliyeva |first1=Leyla |last2=Hargreaves |first2=Tom |date=2023-04-24 |title=Ferry returns to the lower river after nine years |url=${LINK} |work=The Delta Post |language=en |access-date=2026-11-25}}`,
  );
});

test('Wikipedia: nothing of the article is taken for markup', () => {
  const changes = {
    title: "A|B {{c}} [[d]] <e> ''f'' ~~~~ &amp; g",
    authors: ['Hall, Ann; and others', 'محمد علي'],
    canonicalUrl: `${LINK}?a=[1]|{2}`,
  };
  const { text } = cite('wikipedia', reference(changes));
  expect(text).toContain(
    '|title=A{{!}}B &#123;&#123;c&#125;&#125; &#91;&#91;d&#93;&#93; &lt;e&gt; &#39;&#39;f&#39;&#39; &#126;&#126;&#126;&#126; &amp;amp; g |',
  );
  expect(text).toContain('|author1=((Hall, Ann; and others)) |author2=محمد علي |');
  expect(text).toContain(`|url=${LINK}?a=%5B1%5D%7C%7B2%7D |`);
});

test('code goes out as text alone', () => {
  for (const { id, isCode, make } of CITATIONS)
    expect([id, make(reference()).html === undefined]).toEqual([id, isCode]);
});
