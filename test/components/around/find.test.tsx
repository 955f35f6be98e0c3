import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findWords } from '../../../components/reader/around/find-words';
import { accessibilityFaults } from '../../accessibility';
import { LONG, openStage } from './stage';

let stage: ReturnType<typeof openStage>;
beforeEach(() => {
  stage = openStage();
});
afterEach(() => stage.end());

function found(html: string, words: string): string[] {
  const text = document.createElement('div');
  text.innerHTML = html;
  return findWords(text, words).map(String);
}

test.for([
  ['Café CAFE cafe', 'café', ['Café', 'CAFE', 'cafe']],
  ['Əliyev İlham, ILHAM', 'ilham', ['İlham', 'ILHAM']],
  ['ёлка и Елка', 'ЕЛКА', ['ёлка', 'Елка']],
  ['Երևան', 'ԵՐԵՎԱՆ', ['Երևան']],
  ['مُحَمَّد كتب إلى أحمد', 'محمد', ['مُحَمَّد']],
  ['مُحَمَّد كتب إلى أحمد', 'الى احمد', ['إلى أحمد']],
  ['שָׁלוֹם עולם', 'שלום', ['שָׁלוֹם']],
  ['渡船は六時に出た。', '六時', ['六時']],
  ['がか', 'か', ['か']],
  ['Ｃｏｌｏｐｈｏｎ', 'colophon', ['Ｃｏｌｏｐｈｏｎ']],
  ['轮渡在六点出发', '輪', []],
] as const)('in "%s" the words "%s" are found', ([text, words, expected]) => {
  expect(found(`<p>${text}</p>`, words)).toEqual(expected);
});

test('words are found across links and line breaks of the source, but not across paragraphs', () => {
  expect(found('<p>The <a href="#">lower\n  ri</a>ver</p><p>and the</p>', 'lower river')).toEqual(['lower\n  river']);
  expect(found('<p>river</p><p>bank</p>', 'river bank')).toEqual([]);
  expect(found('<p>so\u00ADft</p>', 'soft')).toEqual(['so\u00ADft']);
  expect(found('<p>ends here</p>', 'here')).toEqual(['here']);
});

test('nothing to look for is found nowhere', () => {
  expect(found('<p>Words</p>', '  ')).toEqual([]);
});

test('places are counted, marked and gone through in both directions; closing takes the marks off', async () => {
  await stage.show({ html: `${LONG}<p>The BELL.</p><h2>Bell</h2>` });
  stage.panel('find').showPopover();
  await userEvent.fill(page.getByRole('searchbox'), 'bell');
  const count = () => stage.panel('find').querySelector('[role="status"]')!.textContent;
  await expect.poll(count).toBe('1 of 3');
  await userEvent.keyboard('{Enter}');
  await expect.poll(count).toBe('2 of 3');
  expect([...CSS.highlights.get('colophon-found-now')!].map(String)).toEqual(['BELL']);
  expect(CSS.highlights.get('colophon-found')!.size).toBe(2);
  expect(stage.scroller().scrollTop).toBeGreaterThan(500);
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
  await expect.poll(count).toBe('1 of 3');
  expect(await accessibilityFaults(stage.panel('find'))).toEqual([]);
  await userEvent.fill(page.getByRole('searchbox'), 'submarine');
  await expect.poll(count).toBe('Not found');
  stage.panel('find').hidePopover();
  await expect.poll(() => CSS.highlights.size).toBe(0);
});
