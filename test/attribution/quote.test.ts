import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import type { QuoteText } from '../../attribution/quote';
import { quoteHtml } from '../../attribution/quote-html';
import { quoteMarkdown } from '../../attribution/quote-markdown';
import { quoteText } from '../../attribution/quote-text';
import { sourceOf } from '../../attribution/source';
import { sampleArticle } from '../sample-article';

const LINK = 'https://delta.example/en/ferry#:~:text=left%20at%20six,twice%2E';
const TITLE = 'Ferry returns to the lower river after nine years';
const DETAILS = 'Leyla Quliyeva, Tom Hargreaves · The Delta Post · 24 April 2023 at 12:14';

function sample(changes: Partial<QuoteText> = {}): QuoteText {
  return { quoted: 'left at six\nIt rang twice.', source: sourceOf(sampleArticle()), link: LINK, ...changes };
}

/** What stands on the page that the HTML makes. */
function shown(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

test('text is the words in quotation marks, and the source with the link to them', () => {
  expect(quoteText(sample())).toBe(
    `“left at six\n\nIt rang twice.”\n\n${TITLE} — ${DETAILS}\n${LINK}\nReprints with a hyperlink only.`,
  );
});

test('quotation marks are those of the language', () => {
  const quotes = Object.fromEntries(
    ['az', 'de', 'fr', 'hy', 'ja', 'ru', 'tr', 'zh-Hant', 'xx', undefined].map((language) => {
      const source = sourceOf(sampleArticle({ language }));
      return [language, quoteText({ quoted: 'A', source, link: LINK }).split('\n')[0]];
    }),
  );
  expect(quotes).toEqual({
    ...{ az: '«A»', de: '„A“', fr: '«\u00A0A\u00A0»', hy: '«A»', ja: '「A」', ru: '«A»', tr: '“A”' },
    ...{ 'zh-Hant': '“A”', xx: '“A”', undefined: '“A”' },
  });
});

test('HTML is a quotation that names its source, with links to the words under the plain address', () => {
  const body = shown(quoteHtml(sample()));
  const quotation = body.querySelector('blockquote')!;
  expect(quotation.getAttribute('cite')).toBe(LINK);
  expect(quotation.lang).toBe('en');
  expect([...quotation.children].map((paragraph) => paragraph.textContent)).toEqual(['left at six', 'It rang twice.']);
  const links = [...body.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    [TITLE, LINK],
    ['https://delta.example/en/ferry', LINK],
    ['Reprints with a hyperlink only.', 'https://delta.example/terms'],
  ]);
});

test('Markdown says the same', () => {
  const body = shown(new MarkdownIt().render(quoteMarkdown(sample())));
  const quotation = body.querySelector('blockquote')!;
  expect([...quotation.children].map((paragraph) => paragraph.textContent)).toEqual(['left at six', 'It rang twice.']);
  expect(body.textContent).toContain(`${TITLE} — ${DETAILS}`);
  const links = [...body.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    [TITLE, LINK],
    ['Reprints with a hyperlink only.', 'https://delta.example/terms'],
  ]);
});

test('a comment stands between the words and their source', () => {
  const quote = sample({ quoted: 'A', comment: 'Is *that* so?\nAsk.' });
  expect(quoteText(quote)).toMatch(/^“A”\n\nIs \*that\* so\?\n\nAsk\.\n\nFerry/);
  for (const html of [quoteHtml(quote), new MarkdownIt().render(quoteMarkdown(quote))]) {
    const paragraphs = [...shown(html).children].map((block) => block.textContent!.trim());
    expect(paragraphs.slice(0, 3)).toEqual(['A', 'Is *that* so?', 'Ask.']);
  }
});

test('whatever the words are, they stay words', () => {
  const hostile = [
    '<script>alert(1)</script> <b>bold</b> &amp; &lt;',
    '# no heading',
    '- no list',
    '1. no list',
    '*not* _so_ `code` [no](javascript:alert(1)) ![no](x) ~~no~~ | a',
    'https://tracker.example/x',
    '\\ and \\* > end',
    '+ 3 = 4',
    '===',
  ];
  for (const quoted of hostile) {
    const quote = sample({ quoted, comment: quoted });
    for (const html of [quoteHtml(quote), new MarkdownIt({ html: true, linkify: true }).render(quoteMarkdown(quote))]) {
      const body = shown(html);
      const [quotation, comment] = body.children;
      expect(quotation!.textContent!.trim()).toBe(quoted);
      expect(comment!.textContent!.trim()).toBe(quoted);
      expect(quotation!.querySelector('script, b, h1, li, em, code, a, img, s, hr')).toBeNull();
      expect(comment!.querySelector('script, b, h1, li, em, code, a, img, s, hr')).toBeNull();
    }
  }
});

test('an address that leads nowhere in the web is no link', () => {
  const source = { ...sourceOf(sampleArticle()), url: 'javascript:alert(1)', terms: undefined };
  const quote = { quoted: 'A', source, link: 'javascript:alert(1)' };
  for (const html of [quoteHtml(quote), new MarkdownIt().render(quoteMarkdown(quote))])
    expect(shown(html).querySelector('a')).toBeNull();
});
