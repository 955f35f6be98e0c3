import { afterEach, expect, test } from 'vitest';
import { passageIn } from '../../../components/reader/quote/passage';

afterEach(() => document.body.replaceChildren());

const ARTICLE = `<article><header><h1>The ferry</h1><p class="byline">Leyla Quliyeva</p></header>
  <div class="body"><p>It left   at\n<b>six</b>.</p><ul><li>a bell</li><li>two oars</li></ul></div>
  <footer class="colophon">The Delta Post</footer></article><p>Outside</p>`;

/** What is quoted where this is selected: from the beginning of the first text to the end of the last. */
function passageBetween(first: string, last: string) {
  document.body.innerHTML = ARTICLE;
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text; node; node = walker.nextNode() as Text) {
    if (node.data.includes(first) && range.collapsed) range.setStart(node, node.data.indexOf(first));
    if (node.data.includes(last)) range.setEnd(node, node.data.indexOf(last) + last.length);
  }
  return passageIn(document.querySelector('article')!, range);
}

test('the words are those that are drawn, a line for each block', () => {
  expect(passageBetween('left', 'six')!.quote).toEqual({
    exact: 'left at six',
    prefix: 'The ferry\nIt ',
    suffix: '.\na bell\ntwo oars\n',
  });
  expect(passageBetween('It', 'two')!.quote.exact).toBe('It left at six.\na bell\ntwo');
});

test('white space at the ends is left out', () => {
  expect(passageBetween(' at', 'at\n')!.quote.exact).toBe('at');
});

test('what is not the article’s is no part of it', () => {
  expect(passageBetween('ferry', 'It')!.quote.exact).toBe('ferry\nIt');
  expect(passageBetween('oars', 'Outside')!.quote.exact).toBe('oars');
  expect(passageBetween('Delta', 'Post')).toBeUndefined();
});

test('of a selection that begins and ends at elements the words are found as well', () => {
  document.body.innerHTML = ARTICLE;
  const range = document.createRange();
  range.selectNode(document.querySelector('ul')!);
  const passage = passageIn(document.querySelector('article')!, range)!;
  expect(passage.quote.exact).toBe('a bell\ntwo oars');
  expect(passage.range.toString()).toBe('a belltwo oars');
});
