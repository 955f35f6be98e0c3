import { expect, test } from 'vitest';
import { sanitiseToFragment } from '../../article/sanitise';
import { makeValid } from '../../export/valid/valid';

function valid(html: string): string {
  const page = document.implementation.createHTMLDocument();
  const root = page.createElement('div');
  root.append(sanitiseToFragment(html, page));
  makeValid(root);
  return root.innerHTML;
}

/** What the browser's parser does not let through as HTML text, but a document can hold. */
function validNodes(build: (root: HTMLElement) => void): string {
  const root = document.implementation.createHTMLDocument().createElement('div');
  build(root);
  makeValid(root);
  return root.innerHTML;
}

test.each([
  [
    'a list in a list stands in an item',
    '<ul><li>a</li><ul><li>b</li></ul></ul>',
    '<ul><li>a</li><li><ul><li>b</li></ul></li></ul>',
  ],
  [
    'loose text of a list is an item',
    '<ol>one <b>two</b><li>three</li></ol>',
    '<ol><li>one <b>two</b></li><li>three</li></ol>',
  ],
  ['an item without a list is a block', '<li value="3">a</li>', '<div>a</div>'],
  ['a list of terms without a term is blocks', '<dl><dd>a</dd><dt>b</dt></dl>', '<div><div>a</div><div>b</div></div>'],
  ['groups of terms are one list', '<dl><div><dt>a</dt><dd>b</dd></div></dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
  ['a bold block is a block', '<b><p>a</p><p>c</p></b>', '<p>a</p><p>c</p>'],
  ['a heading holds a line', '<h2><div>a</div><div>b</div></h2>', '<h2>a b</h2>'],
  [
    'a caption goes to the end of its figure',
    '<figure>a<figcaption>x</figcaption>b</figure>',
    '<figure>ab<figcaption>x</figcaption></figure>',
  ],
  [
    'details have a summary first',
    '<details>a<summary>s</summary></details>',
    '<details><summary>s</summary>a</details>',
  ],
  ['details without a summary are a block', '<details>a</details>', '<div>a</div>'],
  [
    'a heading in a head of a table is a block',
    '<table><tr><th><h3>a</h3></th></tr></table>',
    '<table><tbody><tr><th scope="col"><div>a</div></th></tr></tbody></table>',
  ],
  ['a table without a cell is a block', '<table><caption>a</caption></table>', '<div><div>a</div></div>'],
  ['a time that no machine reads is its words', '<time datetime="yesterday">a</time>', 'a'],
  ['a day that does not exist is no time', '<time datetime="2023-13-45">a</time>', 'a'],
  ['what says nothing goes', '<p> </p><ul></ul><h2><b></b></h2><blockquote><p></p></blockquote>a', 'a'],
  ['a link without an address is its words', '<a>a</a> <a href="#gone">b</a>', 'a b'],
  [
    'numbers that are none go',
    '<ol start="x"><li value="y">a</li></ol><img src="https://a.example/" width="100%" height="2">',
    '<ol><li>a</li></ol><img src="https://a.example/" height="2" alt="">',
  ],
  [
    'an annotation goes with its base',
    '<ruby><rt>x</rt>a</ruby><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字</ruby>',
    'xa<ruby>漢<rt>kan</rt></ruby>字',
  ],
  ['an address without a possible host is no link', '<a href="http://a%20b/">a</a>', 'a'],
  [
    'an address is written in full',
    '<a href="https://a.example/ü?q=[1]|2">a</a>',
    '<a href="https://a.example/%C3%BC?q=%5B1%5D%7C2">a</a>',
  ],
])('%s', (_, html, expected) => {
  expect(valid(html)).toBe(expected);
});

test('headings go down step by step from the second level', () => {
  expect(valid('<h4>a</h4><h6>b</h6><h4>c</h4><h3>d</h3><h1>e</h1><h5>f</h5>').match(/<h\d/g)).toEqual([
    '<h2',
    '<h3',
    '<h2',
    '<h2',
    '<h2',
    '<h3',
  ]);
});

test('ids are unique and links follow them', () => {
  const root = valid('<p id="1 a">x</p><p id="2">y</p><p id="2">z</p><a href="#2">to y</a>');
  const ids = [...root.matchAll(/id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const [, target] = /href="#([^"]*)"/.exec(root)!;
  expect(root).toContain(`<p id="${target}">y</p>`);
});

test('a paragraph that holds blocks is one, and a link in a link is the outer one', () => {
  const html = validNodes((root) => {
    root.innerHTML = '<p>a</p><a href="https://a.example/">b</a>';
    root.querySelector('p')!.append(root.ownerDocument.createElement('hr'));
    const inner = root.ownerDocument.createElement('a');
    inner.setAttribute('href', 'https://b.example/');
    inner.append('c');
    root.querySelector('a')!.append(inner);
  });
  expect(html).toBe('<div>a<hr></div><a href="https://a.example/">bc</a>');
});

test('formulas stay as they are if they are well made, and are their letters if not', () => {
  const good = '<math display="block"><mfrac><mi>ρ</mi><mrow><mn>1</mn><mo>−</mo><mi>ρ</mi></mrow></mfrac></math>';
  expect(valid(good)).toBe(good);
  expect(valid('<math><mfrac><mi>a</mi></mfrac></math>')).toBe('a');
  expect(valid('<math><mrow>loose<mi>x</mi></mrow></math>')).toBe('loosex');
});

test('no word is lost, and making it valid twice changes nothing', () => {
  const soup =
    '<section><h5>1</h5><dl><dt><h3>2</h3></dt></dl><table><caption>3<p>4</p></caption><tr><td><ul><b>5</b></ul></td></tr></table>' +
    '<a href="https://a.example/"><details><summary><h2>6</h2><p>7</p></summary>8</details></a><pre><div>9</div></pre></section>';
  const once = valid(soup);
  expect(once.replace(/<[^>]*>/g, '').replace(/\s/g, '')).toBe('123456789');
  expect(valid(once).replace(/ (?:rel|target)="[^"]*"/g, '')).toBe(once);
});
