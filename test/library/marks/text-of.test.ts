import { afterEach, expect, test } from 'vitest';
import { sanitiseToFragment } from '../../../article/sanitise';
import { offerEnlarging } from '../../../components/reader/around/pictures';
import { colourBlocks } from '../../../components/reader/code/colour-blocks';
import { highlightCode } from '../../../components/reader/code/highlight';
import { textOf } from '../../../library/marks/text-of';

afterEach(() => document.body.replaceChildren());

function body(html: string): HTMLElement {
  const root = document.body.appendChild(document.createElement('div'));
  root.append(sanitiseToFragment(html, document));
  return root;
}

const HTML = `<h2>The bell</h2>
<p>It  rang <a href="https://delta.example/bell">twice<sup>1</sup></a>,
  they say.<br>Nobody counted. </p>
<figure><img src="https://delta.example/a.jpg" alt="A bell"><figcaption>The bell, <em>restored</em></figcaption></figure>
<pre><code>const bell = 2;
  // rung
</code></pre>
<table><caption>Bells</caption><tr><td>six</td><td>two</td></tr></table>
<ul><li>one</li> <li><p>two</p></li></ul>
<p><ruby>渡船<rp>(</rp><rt>わたしぶね</rt><rp>)</rp></ruby>は出た。</p>`;

const TEXT = `The bell
It rang twice1, they say.
Nobody counted.
The bell, restored
const bell = 2;
  // rung

Bells
six
two
one
two
渡船は出た。`;

test('the text has a line for each block, with captions, notes, code and tables', () => {
  expect(textOf(body(HTML)).text).toBe(TEXT);
});

test('what the reader adds around words changes nothing of it, and parsed HTML gives the same', () => {
  const root = body(HTML);
  offerEnlarging(root);
  colourBlocks([...root.querySelectorAll('code')], highlightCode);
  const table = root.querySelector('table')!;
  const box = document.createElement('div');
  table.replaceWith(box);
  box.append(table);
  expect(textOf(root).text).toBe(TEXT);
  expect(textOf(new DOMParser().parseFromString(HTML, 'text/html').body).text).toBe(TEXT);
});

test('a piece of the text is a range of the document, and that range is the piece again', () => {
  const { text, range, within } = textOf(body(HTML));
  for (let start = 0; start < text.length; start += 3)
    for (const length of [1, 2, 7, 40]) {
      const end = Math.min(text.length, start + length);
      const words = text.slice(start, end);
      if (words.trim() !== words) continue;
      const made = range(start, end);
      expect(within(made)).toEqual({ start, end });
      if (/^[\p{L}\p{N}, ]+$/u.test(words) && text.indexOf('渡') < 0) expect(made.toString()).toBe(words);
    }
});

test('a selection is taken as far as it lies in the text', () => {
  const root = body('<p>One two</p><p>three</p>');
  const before = document.createElement('h1');
  before.textContent = 'Headline';
  root.before(before);
  const { text, within } = textOf(root);
  const range = document.createRange();
  range.setStart(before.firstChild!, 4);
  range.setEnd(root.querySelector('p')!.firstChild!, 3);
  expect(within(range)).toEqual({ start: 0, end: 3 });
  range.selectNodeContents(document.body);
  expect(within(range)).toEqual({ start: 0, end: text.length });
  range.selectNodeContents(before);
  expect(within(range)).toBeUndefined();
  range.setStart(root, 1);
  range.setEnd(root, 2);
  expect(within(range)).toEqual({ start: 8, end: 13 });
});

test('a body without words has none', () => {
  const { text, within } = textOf(body('<p> </p><hr>'));
  expect(text).toBe('');
  const all = document.createRange();
  all.selectNodeContents(document.body);
  expect(within(all)).toBeUndefined();
});
