import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { makeMarkdown } from '../../export/markdown';
import { sampleCopy, WORDS } from './sample-copy';

/** With HTML, which CommonMark has, and with every address, as careless programs read it; once without and once with tables. */
const READERS = [new MarkdownIt('commonmark'), new MarkdownIt({ html: true, linkify: true })];
for (const reader of READERS) reader.validateLink = () => true;

const EVIL = '<img src=x onerror=alert(1)>';

/** What must not be there where a program shows the article as Markdown, with its front matter and without. */
async function strangers(html: string, title = 'The ferry is back'): Promise<string[]> {
  const whole = await (await makeMarkdown([sampleCopy({ html, title, leadImage: undefined })], WORDS)).text();
  return READERS.flatMap((reader) =>
    [whole, whole.replace(/^---\n[\s\S]*?\n---\n/, '')].flatMap((text) => {
      const page = new DOMParser().parseFromString(reader.render(text), 'text/html');
      return [...page.querySelectorAll('[onerror], script, [href^="javascript:"], [src^="javascript:"]')].map(
        (element) => element.outerHTML,
      );
    }),
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\r', '&#13;');
}

const evil = escaped(EVIL);

test.each([
  ['a title of several lines', `<a href="https://a.example/" title="x\n---\n${evil}">x</a>`],
  ['the title of a picture', `<p><img src="https://a.example/a.png" title="x\n\n${evil}" alt="y"></p>`],
  ['a title that ends with a stroke', `<a href="https://a.example/" title='\\"\n\n${evil}'>x</a>`],
  ['a description of several lines', `<p><img src="https://a.example/a.png" alt="x\n---\n${evil}"></p>`],
  ['an address that ends with a stroke', `<p><img src="https://a.example/?\\" alt="${evil}"></p>`],
  ['an address with strokes before brackets', `<p><img src="https://a.example/?\\(\\(" alt="${evil}"></p>`],
  ['the name of a place', `<a href='#x"&gt;${evil}'>x</a><p id='x"&gt;${evil}'>y</p>`],
  ['code beside code', `<p><code>a</code><code>b\`${evil}</code></p>`],
  ['code with a fence that is indented', `<pre>x\n   \`\`\`\n${evil}</pre>`],
  ['code in a list with a carriage return', `<ul><li><pre>x&#13;\`\`\`&#13;${evil}</pre></li></ul>`],
  ['code in a note', `<p>x<a href="#n">1</a></p><p id="n"></p><ol><li id="n"><pre>${evil}\n\nx</pre></li></ol>`],
  ['code in a list that counts from below nothing', `<ol start="-5"><li><pre>${evil}\n\nx</pre></li></ol>`],
  ['code in a list that counts too far', `<ol start="9999999999"><li><pre>${evil}\n\nx</pre></li></ol>`],
  ['code in a list in a list', `<ul><li>x<ol start="2"><li><pre>${evil}\n\nx</pre></li></ol></li></ul>`],
  ['a block that is raised', `<ul><li><sup><p>x</p></sup><ul><li>${evil}</li></ul></li></ul>`],
  ['markup in a formula', '<p><math><mi>[x](javascript:alert(1))</mi></math></p>'],
])('%s brings no element into what is written', async (_, html) => {
  expect(await strangers(html)).toEqual([]);
});

/** What means something to Markdown, and what must stay letters. */
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(EVIL, '<script>alert(1)</script>', '](javascript:alert(1))') },
      {
        weight: 8,
        arbitrary: fc.constantFrom(
          ...[
            '\n',
            '\n---\n',
            '\n\nx',
            '\r',
            ' ',
            '    ',
            '`',
            '``',
            '\n   ```\n',
            '~~~',
            '\\',
            '"',
            '\u2028',
            '\\"\n\n',
          ],
          ...['> ', '- ', '1. ', '|', ']', ')', '![', '[^1]:', '&lt;', '-->', '<!--', '<div>', '</pre>'],
        ),
      },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => escaped(pieces.join('')));

/** Elements around each other that Markdown has a form for, and attributes that it carries on. */
const { markup } = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    text,
    fc
      .tuple(
        fc.constantFrom(
          ...'p div h2 ul li ol li blockquote pre pre code code code table tr td caption sup b del mark a a img dl dt figure br math mi'.split(
            ' ',
          ),
        ),
        fc.constantFrom('', ' start="2"', ' start="-1"', ' id="n"', ' href="#n"', ' href="https://a.example/?\\"'),
        fc.tuple(fc.constantFrom('', ' title', ' alt', ' id', ' cite', ' src'), text),
        fc.array(tie('markup'), { maxLength: 3 }),
      )
      .map(
        ([tag, first, [name, value], inside]) =>
          `<${tag}${first}${name && `${name}="${name === ' src' ? 'https://a.example/?' : ''}${value}"`}>${inside.join('')}</${tag}>`,
      ),
  ),
}));

test('whatever an article is made of, no element of it comes out of Markdown that was none before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(markup, { minLength: 1, maxLength: 4 }), text, async (pieces, title) => {
      expect(await strangers(pieces.join(''), title)).toEqual([]);
    }),
    { numRuns: 600, seed: 29 },
  );
}, 60_000);
