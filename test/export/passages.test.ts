import { expect, test } from 'vitest';
import { findPassage } from '../../export/passages';
import { quoteOf } from './sample-copy';

function found(html: string, ...quote: Parameters<typeof quoteOf>): string[] {
  return piecesIn(html, { quote: quoteOf(...quote) });
}

function piecesIn(html: string, mark: Parameters<typeof findPassage>[1]): string[] {
  const root = document.createElement('div');
  root.innerHTML = html;
  return findPassage(root, mark).map(({ node, start, end }) => {
    const range = document.createRange();
    range.setStart(root, 0);
    range.setEnd(node, start);
    return `${range.toString().length}:${node.data.slice(start, end)}`;
  });
}

test('a passage goes over elements and blocks, whatever white space parts them', () => {
  expect(found('<p>It rang <b>twice</b>.</p>\n<p>Then no more.</p>', 'rang twice.\n\nThen')).toEqual([
    '3:rang',
    '8:twice',
    '13:.',
    '15:Then',
  ]);
});

test('of equal passages the one with the same neighbours is taken', () => {
  const html = '<p>one bell, two bell, red bell.</p>';
  expect(found(html, 'bell', 'two ', ', red')).toEqual(['14:bell']);
  expect(found(html, 'bell', '', '.')).toEqual(['24:bell']);
});

test('with equal neighbours, or none, the nearest is taken', () => {
  expect(piecesIn('<p>bell bell bell</p>', { quote: quoteOf('bell'), position: { start: 6, end: 10 } })).toEqual([
    '5:bell',
  ]);
});

test('words that are parted by a caption are found, and so are those in a caption', () => {
  const html = '<p>before</p><figure><figcaption>The ferry</figcaption></figure><p>after</p>';
  expect(found(html, 'before\n\nafter')).toEqual(['0:before', '15:after']);
  expect(found(html, 'The ferry')).toEqual(['6:The ferry']);
});

test('words that are not there, or none, have no place', () => {
  expect(found('<p>It rang.</p>', 'It sang')).toEqual([]);
  expect(found('<p>It rang.</p>', ' \n')).toEqual([]);
  expect(piecesIn('<p>It rang.</p>', {})).toEqual([]);
});

test.each(['Azərbaycanın', 'այսօր', '汉字标题', 'الخبر', '👨‍👩‍👧'])('%s is found whole', (words) => {
  expect(found(`<p>${words} … ${words}</p>`, words)).toEqual([`0:${words}`]);
});
