import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { makeMarkdown } from '../../export/markdown';
import type { Copy } from '../../library/copy';
import { quoteOf, sampleCopy, sampleMark, WORDS } from './sample-copy';

async function written(copy: Copy): Promise<string> {
  return (await makeMarkdown([copy], WORDS)).text();
}

/** The text between head and end. */
async function bodyOf(html: string, changes: Partial<Copy> = {}): Promise<string> {
  const text = await written(sampleCopy({ html, leadImage: undefined, canonicalUrl: 'https://x.example/' }, changes));
  return text.slice(text.indexOf('terms)\n') + 7, text.indexOf('## Source')).trim();
}

/** As a program shows it that reads Markdown. */
async function shown(html: string): Promise<HTMLElement> {
  const reader = new MarkdownIt({ html: true });
  return new DOMParser().parseFromString(reader.render(await bodyOf(html)), 'text/html').body;
}

test('front matter is the source for machines', async () => {
  const copy = sampleCopy({ title: 'A "title": \\ #1\u2028', authors: ['Ə. B'] }, { tags: ['a, b', '- c'] });
  const [, front] = /^---\n([\s\S]*?)\n---\n/.exec(await written(copy))!;
  expect(front!.split('\n')).toEqual([
    'title: "A \\"title\\": \\\\ #1\\u2028"',
    'authors: ["Ə. B"]',
    'outlet: "The Delta Post"',
    'section: "Region"',
    'published: "2023-04-24T12:14"',
    'url: "https://delta.example/en/ferry"',
    'visited: "https://delta.example/en/ferry?utm_source=feed"',
    'retrieved: "2026-11-25T09:30:00.000Z"',
    'terms: "Reprints with a hyperlink only."',
    'terms_url: "https://delta.example/terms"',
    'language: "en"',
    'tags: ["a, b", "- c"]',
    `text_sha256: "${'a'.repeat(64)}"`,
  ]);
});

test('the source stands at the top and at the end, with its links', async () => {
  const text = await written(sampleCopy());
  const block = `- Authors: Leyla Quliyeva, Tom Hargreaves
- Outlet: The Delta Post
- Published: 24 April 2023 at 12:14
- Link: [https://delta.example/en/ferry](https://delta.example/en/ferry)
- Retrieved: 25 November 2026 at 13:30 UTC+4
- Terms of reuse: [Reprints with a hyperlink only.](https://delta.example/terms)`;
  const [before, between, after] = text.split(block);
  const title = '[Ferry returns to the lower river after nine years](https://delta.example/en/ferry)';
  expect(before).toContain(`\n# ${title}\n\nTwo boats, one timetable and a bell.\n\n`);
  expect(between).toContain('The ferry left at six.');
  expect(between).toContain(`## Source\n\n${title}\n\n`);
  expect(after).toBe('\n');
});

test('footnotes are those of Markdown, with their numbers in the order of the text', async () => {
  const html =
    '<p>One<sup id="r"><a href="#b">[a]</a></sup> two<a href="#a">*</a>.</p><ol><li id="a">* First <a href="https://a.example/x_y">link</a> <a href="#r">↩</a></li><li id="b"><p>1. Second</p><p>more</p></li></ol>';
  expect(await bodyOf(html)).toBe(
    'One[^1] two[^2].\n\n[^1]: Second <!-- -->\n\n    more\n\n[^2]: \\* First [link](https://a.example/x_y)',
  );
});

test('a note that is nothing but a link stays one where footnotes are not known', async () => {
  const body = await shown('<p>One<a href="#a">1</a>.</p><p id="a"><a href="https://a.example/">x</a></p>');
  expect([...body.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['https://a.example/']);
});

test('tables keep their cells, what goes over several leaves the others empty, and letters stay letters', async () => {
  const html =
    '<table><caption>Boats</caption><tr><th>a|b</th><th colspan="2">*c*</th></tr><tr><td rowspan="2">1</td><td><p>x</p><p>y</p></td><td><code>p|q</code></td></tr><tr><td><a href="https://a.example/(z)">l</a></td><td></td></tr></table>';
  expect(await bodyOf(html)).toBe(
    'Boats\n\n| a\\|b | \\*c\\* |  |\n| --- | --- | --- |\n| 1 | x<br>y | `p\\|q` |\n|  | [l](https://a.example/\\(z\\)) |  |',
  );
  const cells = [...(await shown(html)).querySelectorAll('th, td')].map((cell) => cell.innerHTML);
  expect(cells).toEqual([
    'a|b',
    '*c*',
    '',
    '1',
    'x<br>y',
    '<code>p|q</code>',
    '',
    '<a href="https://a.example/(z)">l</a>',
    '',
  ]);
});

test('a table that lays out a page is blocks', async () => {
  expect(
    await bodyOf('<table><tr><td><h2>a</h2><p>b</p></td><td><table><tr><td>c</td></tr></table></td></tr></table>'),
  ).toBe('## a\n\nb\n\n| c |\n| --- |');
});

test('links over blocks, pictures and code are kept', async () => {
  const body = await shown(
    '<a href="https://a.example/1"><img src="https://a.example/i.png" alt="i"><p>x</p></a><p><code>a <a href="https://a.example/2">b</a></code></p><a href="https://a.example/3"><ul><li>c</li><li>d</li></ul></a>',
  );
  expect([...body.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['https://a.example/1', ''],
    ['https://a.example/1', 'x'],
    ['https://a.example/2', 'b'],
    ['https://a.example/3', 'c'],
    ['https://a.example/3', 'd'],
  ]);
  expect(body.querySelector('a img')!.getAttribute('alt')).toBe('i');
});

test('an address that looks like an entity stays as it is', async () => {
  const [link] = (await shown('<p><a href="https://a.example/?a=1&amp;amp;copy;=2">x</a></p>')).querySelectorAll('a');
  expect(link!.getAttribute('href')).toBe('https://a.example/?a=1&amp;copy;=2');
});

test('a link to another place in the text leads there', async () => {
  const body = await shown('<p><a href="#far">Chapter two</a></p><h2 id="far">Two</h2>');
  const target = body.querySelector('a')!.getAttribute('href')!;
  expect(body.querySelector(`h2 [id="${target.slice(1)}"]`)).not.toBeNull();
});

test.each([
  '<b>x</b> & &amp; &copy; ~~a~~ ==b==',
  '1. one',
  '2) two',
  '# a',
  '[a](b) ![c](d) [^1]',
  'a_b_c *d* `e` \\f',
  '<script>alert(1)</script>',
  '汉字 「引号」',
  'עברית (שלום)',
])('%j stays the letters that it is', async (letters) => {
  const paragraph = document.createElement('p');
  paragraph.textContent = letters;
  const body = await shown(paragraph.outerHTML);
  expect(body.innerHTML.trim()).toBe(paragraph.outerHTML);
});

test('code, formulas and terms', async () => {
  const html =
    '<pre>a\n```\n  b | c</pre><p>so <math><mi>x</mi></math></p><dl><dt>t</dt><dd>d</dd></dl><p>H<sub>2</sub><del>O</del></p>';
  expect(await bodyOf(html)).toBe(
    '````\na\n```\n  b | c\n````\n\nso <math><mi>x</mi></math>\n\n**t**\n\nd\n\nH<sub>2</sub>~~O~~',
  );
});

test('highlights stand in the text and, with their notes, in a list', async () => {
  const marks = [
    sampleMark({ quote: quoteOf('b c'), note: '*my* note\nsecond' }),
    sampleMark({ quote: quoteOf('gone') }),
    sampleMark({ note: 'whole' }),
  ];
  expect(await bodyOf('<p>a b c d</p>', { marks })).toBe(
    'a <a id="passage-1"></a>==b c== d\n\n## Highlights and notes\n\n> b c\n\n\\*my\\* note\n\nsecond\n\n[To the passage](#passage-1)\n\n> gone\n\nwhole',
  );
});

test.each([
  ['as text', '<p>Stop!<a href="https://a.example/">here</a></p>'],
  ['in italics', '<p><i>Stop!</i><a href="https://a.example/">here</a></p>'],
  ['over the border of two paragraphs', '<p>Stop!</p><p><a href="https://a.example/">here</a></p>'],
  ['as code', '<p><code>stop!</code><a href="https://a.example/">here</a></p>'],
])('an exclamation mark before a link makes no picture of it, %s', async (_, html) => {
  const page = await shown(html);
  expect(page.querySelector('img')).toBeNull();
  expect(page.querySelector('a[href="https://a.example/"]')?.textContent).toBe('here');
  expect(page.textContent.replace(/\s/g, '').toLowerCase()).toContain('stop!here');
});
