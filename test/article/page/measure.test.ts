import { expect, test } from 'vitest';
import { Measures } from '../../../article/page/measure';

function measured(html: string): { measures: Measures; body: HTMLElement } {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return { measures: new Measures(body), body };
}

const SENTENCE = 'The ferry left the lower landing at six, with nineteen people and one bicycle on board.';

test('a paragraph is prose; the same words as a link are none', () => {
  const { measures, body } = measured(`<p>${SENTENCE}</p><p><a href="/x">${SENTENCE}</a></p>`);
  const [plain, linked] = body.children;
  expect(measures.of(plain!).prose).toBe(SENTENCE.length);
  expect(measures.of(linked!).prose).toBe(0);
  expect(measures.linkDensity(body)).toBe(0.5);
});

test('a label without a sentence in it counts for little, and a heading for nothing', () => {
  const { measures, body } = measured(
    '<div>News Sport Weather Culture Opinion Letters Archive</div><h2>The ferry is back, at last, after nine years</h2>',
  );
  expect(measures.of(body).prose).toBeLessThan(20);
});

test('an empty line parts paragraphs as a block does', () => {
  const { measures, body } = measured(`<div>${SENTENCE}<br><br>${SENTENCE}</div>`);
  expect(measures.of(body).runs).toBe(2);
});

test('ideographs say more than letters', () => {
  const { measures, body } = measured('<p>渡船六点离开下游码头，船上有十九个人和一辆自行车。</p>');
  expect(measures.of(body).prose).toBeGreaterThan(50);
});

test('what is excluded is gone from all around it', () => {
  const { measures, body } = measured(`<div><p>${SENTENCE}</p><section><p>${SENTENCE}</p></section></div>`);
  measures.exclude(body.querySelector('section')!);
  expect(measures.of(body).prose).toBe(SENTENCE.length);
});
