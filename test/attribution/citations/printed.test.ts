import { expect, test } from 'vitest';
import { cite } from '../../../attribution/citations';
import { reference } from './reference';

/** Names of so many people. */
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => `Ann ${'ABCDEFGHIJKLMNOPQRSTUVW'[index]}ova`);
const printed = (style: 'apa' | 'mla' | 'chicago', changes: Parameters<typeof reference>[0] = {}) =>
  cite(style, reference(changes)).text;

const TITLE = 'Ferry returns to the lower river after nine years';
const LINK = 'https://delta.example/en/ferry';

test('an article of two authors', () => {
  expect(printed('apa')).toBe(`Quliyeva, L., & Hargreaves, T. (2023, April 24). ${TITLE}. The Delta Post. ${LINK}`);
  expect(printed('mla')).toBe(
    `Quliyeva, Leyla, and Tom Hargreaves. “${TITLE}.” The Delta Post, 24 Apr. 2023, ${LINK}. Accessed 25 Nov. 2026.`,
  );
  expect(printed('chicago')).toBe(
    `Quliyeva, Leyla, and Tom Hargreaves. “${TITLE}.” The Delta Post, April 24, 2023. ${LINK}.`,
  );
});

test('the outlet is in italics and the address a hyperlink, and nothing of the page becomes markup', () => {
  const { html } = cite('apa', reference({ title: 'Less <b>is</b> & more' }));
  expect(html).toBe(
    `<p>Quliyeva, L., &amp; Hargreaves, T. (2023, April 24). Less &lt;b&gt;is&lt;/b&gt; &amp; more. <i>The Delta Post</i>. <a href="${LINK}">${LINK}</a></p>`,
  );
  const script = reference({ canonicalUrl: 'javascript:alert(1)' });
  for (const style of ['apa', 'mla', 'chicago'] as const) expect(cite(style, script).html).not.toContain('href');
});

test('without an author', () => {
  const nobody = { authors: [] };
  expect(printed('apa', nobody)).toBe(`${TITLE}. (2023, April 24). The Delta Post. ${LINK}`);
  expect(printed('mla', nobody)).toBe(`“${TITLE}.” The Delta Post, 24 Apr. 2023, ${LINK}. Accessed 25 Nov. 2026.`);
  expect(printed('chicago', nobody)).toBe(`The Delta Post. “${TITLE}.” April 24, 2023. ${LINK}.`);
});

test('without a date', () => {
  const undated = { publishedTime: undefined, authors: ['Leyla Quliyeva'] };
  expect(printed('apa', undated)).toBe(
    `Quliyeva, L. (n.d.). ${TITLE}. The Delta Post. Retrieved November 25, 2026, from ${LINK}`,
  );
  expect(printed('mla', undated)).toBe(`Quliyeva, Leyla. “${TITLE}.” The Delta Post, ${LINK}. Accessed 25 Nov. 2026.`);
  expect(printed('chicago', undated)).toBe(
    `Quliyeva, Leyla. “${TITLE}.” The Delta Post. Accessed November 25, 2026. ${LINK}.`,
  );
});

test('a page of no known outlet', () => {
  const page = { siteName: undefined, authors: [] };
  expect(printed('apa', page)).toBe(`${TITLE}. (2023, April 24). ${LINK}`);
  expect(cite('apa', reference(page)).html).toContain(`<i>${TITLE}</i>. (2023`);
  expect(printed('mla', page)).toBe(`“${TITLE}.” 24 Apr. 2023, ${LINK}. Accessed 25 Nov. 2026.`);
  expect(printed('chicago', page)).toBe(`“${TITLE}.” April 24, 2023. ${LINK}.`);
});

test('a date of which the day or the month is not known', () => {
  expect(printed('apa', { publishedTime: '2023-04' })).toContain('(2023, April).');
  expect(printed('apa', { publishedTime: '2023' })).toContain('(2023).');
  expect(printed('mla', { publishedTime: '2023-09' })).toContain(', Sept. 2023,');
  expect(printed('chicago', { publishedTime: '2023-04' })).toContain(', April 2023.');
});

test.each([
  [1, 'Aova, A. (', 'Aova, Ann. “', 'Aova, Ann. “'],
  [2, 'Aova, A., & Bova, A. (', 'Aova, Ann, and Ann Bova. “', 'Aova, Ann, and Ann Bova. “'],
  [3, 'Aova, A., Bova, A., & Cova, A. (', 'Aova, Ann, et al. “', 'Aova, Ann, Ann Bova, and Ann Cova. “'],
])('%i authors', (count, apa, mla, chicago) => {
  const changes = { authors: people(count) };
  expect(printed('apa', changes).startsWith(apa)).toBe(true);
  expect(printed('mla', changes).startsWith(mla)).toBe(true);
  expect(printed('chicago', changes).startsWith(chicago)).toBe(true);
});

test('many authors: APA names twenty, Chicago six; of more, nineteen and the last, or three', () => {
  const ends = (count: number) => printed('apa', { authors: people(count) }).split(' (')[0]!;
  expect(ends(20)).toMatch(/Sova, A\., & Tova, A\.$/);
  expect(ends(20)).not.toContain('. . .');
  expect(ends(21)).toMatch(/Rova, A\., Sova, A\., \. \. \. Uova, A\.$/);
  expect(ends(21)).not.toContain('Tova');
  expect(printed('chicago', { authors: people(6) })).toContain('Ann Eova, and Ann Fova. “');
  expect(printed('chicago', { authors: people(7) }).startsWith('Aova, Ann, Ann Bova, Ann Cova, et al. “')).toBe(true);
});

test.each([
  ['“Never again,” says the captain', '“‘Never again,’ says the captain.”'],
  ['The "Bell" rings', '“The ‘Bell’ rings.”'],
  ['Who pays?', '“Who pays?”'],
  ['He said “Why?”', '“He said ‘Why?’”'],
  ['It is over.', '“It is over.”'],
  ['«Паром» вернулся', '“«Паром» вернулся.”'],
])('the title %s stands in quotation marks', (title, written) => {
  expect(printed('mla', { title })).toContain(written);
  expect(printed('chicago', { title })).toContain(written);
});

test('a title that ends with its own mark gets no other one', () => {
  expect(printed('apa', { title: 'Who pays?' })).toContain('). Who pays? The Delta Post.');
});

test.each([
  ['az', 'Bərə geri qayıtdı', 'Günel Əliyeva', 'Əliyeva, G. (2023, April 24). Bərə geri qayıtdı.'],
  ['ru', 'Паром вернулся', 'Анна Соколова', 'Соколова, А. (2023, April 24). Паром вернулся.'],
  ['hy', 'Լաստանավը վերադարձավ', 'Արամ Պետրոսյան', 'Պետրոսյան, Ա. (2023, April 24). Լաստանավը վերադարձավ.'],
  ['zh', '渡轮回来了', '张伟', '张伟. (2023, April 24). 渡轮回来了.'],
  ['ar', 'عادت العبارة', 'محمد علي', 'محمد علي. (2023, April 24). عادت العبارة.'],
])('an article in %s', (language, title, author, beginning) => {
  expect(printed('apa', { language, title, authors: [author] })).toBe(`${beginning} The Delta Post. ${LINK}`);
});
