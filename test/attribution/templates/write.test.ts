import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import type { Article } from '../../../article/article';
import type { Citable } from '../../../attribution/templates/fields';
import type { FormatFlavour } from '../../../attribution/templates/format';
import { parseTemplate } from '../../../attribution/templates/parse';
import { writeTemplate } from '../../../attribution/templates/write';
import { sampleArticle } from '../../sample-article';

const SEEN = { retrievedAt: '2026-11-24T21:30:00.000Z', offset: '+04:00' };

function write(
  body: string,
  flavour: FormatFlavour,
  changes: Partial<Article> = {},
  more: Partial<Citable> = {},
): string {
  const read = parseTemplate(body);
  if (!read.ok) throw new Error(`${read.reason}: ${read.name}`);
  return writeTemplate(read.parts, { article: sampleArticle(changes), retrieval: SEEN, ...more }, flavour);
}

test('every field says what the article says', () => {
  const more = { quote: 'It rang twice.', note: 'Ask the captain', tags: ['river', 'boats'] };
  const body =
    '{title}|{authors}|{outlet}|{date}|{url}|{retrieved}|{terms}|{quote}|{note}|{tags}|{language}|{direction}|{details}';
  expect(write(body, 'text', {}, more)).toBe(
    [
      ...['Ferry returns to the lower river after nine years', 'Leyla Quliyeva, Tom Hargreaves', 'The Delta Post'],
      ...[
        '24 April 2023 at 12:14',
        'https://delta.example/en/ferry',
        '25 November 2026',
        'Reprints with a hyperlink only.',
      ],
      ...['It rang twice.', 'Ask the captain', 'river, boats', 'en', 'ltr'],
      'Leyla Quliyeva, Tom Hargreaves · The Delta Post · 24 April 2023 at 12:14',
    ].join('|'),
  );
});

test('what the article does not have vanishes with its section, and the other section stands', () => {
  const body = '{title}{#authors} by {authors}{/authors}{^authors} (unsigned){/authors}{#tags} #{tags}{/tags}';
  expect(write(body, 'text', { title: 'T' })).toBe('T by Leyla Quliyeva, Tom Hargreaves');
  expect(write(body, 'text', { title: 'T', authors: [] })).toBe('T (unsigned)');
  expect(
    write('{title}{outlet}{date}{terms}', 'text', {
      title: 'T',
      siteName: undefined,
      publishedTime: 'soon',
      reuseTerms: undefined,
    }),
  ).toBe('T');
});

test('what stands in a field is no template', () => {
  expect(write('{title}', 'text', { title: '{url} {{x}} {/title}' })).toBe('{url} {{x}} {/title}');
});

test('in HTML it is no markup either, and its lines stay lines', () => {
  const title = `a <img src=x onerror=alert(1)> & "b" 'c'`;
  const html = write(
    '<p title="{title}" lang=\'{title}\'>{title}</p><p>{note}</p>',
    'html',
    { title },
    { note: 'one\ntwo' },
  );
  const page = new DOMParser().parseFromString(html, 'text/html');
  const [paragraph, note] = page.querySelectorAll('p');
  expect([paragraph!.title, paragraph!.lang, paragraph!.textContent]).toEqual([title, title, title]);
  expect(page.querySelector('img')).toBeNull();
  expect(note!.innerHTML).toBe('one<br>two');
});

test('in Markdown whatever stands in a field is read as the same words, and nothing more', () => {
  const markdown = new MarkdownIt();
  const bit = fc.constantFrom(
    '#',
    '- ',
    '+ ',
    '1. ',
    '2) ',
    '*a*',
    '_b_',
    '`c`',
    '[d](e)',
    '![f](g)',
    '<b>',
    '&lt;',
    '\\',
    '\\*',
    '>',
    'x',
    ' ',
    '~',
    '=',
    '-',
  );
  const lines = fc.array(fc.array(bit, { maxLength: 6 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(lines, (written) => {
      const title = written
        .map((bits) => bits.join('').trim())
        .filter(Boolean)
        .join('\n');
      const page = new DOMParser().parseFromString(
        markdown.render(write('{title}', 'markdown', { title })),
        'text/html',
      );
      expect(page.body.textContent.trim().replace(/\s+/g, ' ')).toBe(title.replace(/\s+/g, ' '));
      expect(page.body.querySelectorAll(':not(p)')).toHaveLength(0);
    }),
  );
});

test('in Markdown an address stays whole in its brackets', () => {
  const url = 'https://delta.example/a_(b)?c=<d>&e=f_g';
  const page = new DOMParser().parseFromString(
    new MarkdownIt().render(write('[{title}]({url})', 'markdown', { canonicalUrl: url, title: '[x](y)' })),
    'text/html',
  );
  expect([page.links.length, page.links[0]!.textContent]).toEqual([1, '[x](y)']);
  expect(decodeURI(page.links[0]!.href)).toBe(url);
});

test('the lines of a quotation all begin with its mark', () => {
  const quote = 'One.\n\nTwo.';
  for (const flavour of ['text', 'markdown'] as const) {
    expect(write('> {quote}\n\n{title}', flavour, { title: 'T' }, { quote })).toBe('> One.\n> \n> Two.\n\nT');
  }
  expect(write('“{quote}”', 'text', {}, { quote })).toBe('“One.\n\nTwo.”');
});

test('on top of a note YAML is written: days as figures, lists as lists, marks escaped', () => {
  const body = '---\ntitle: "{title}"\nauthors: ["{authors}"]\ndate: {date}\nseen: {retrieved}\n---\n\n{title}, {date}';
  expect(write(body, 'markdown', { title: 'A "B" \\ *C*: {x}' })).toBe(
    [
      ...['---', 'title: "A \\"B\\" \\\\ *C*: {x}"', 'authors: ["Leyla Quliyeva", "Tom Hargreaves"]'],
      ...['date: 2023-04-24', 'seen: 2026-11-25', '---', '', 'A "B" \\\\ \\*C\\*: {x}, 24 April 2023 at 12:14'],
    ].join('\n'),
  );
});

test('a name of the other direction is held together', () => {
  expect(write('{details}', 'text', { siteName: 'الدلتا', authors: [], publishedTime: undefined })).toBe(
    '\u2068الدلتا\u2069',
  );
});
