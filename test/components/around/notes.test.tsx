import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { isNoteMark } from '../../../components/reader/around/notes';
import { accessibilityFaults } from '../../accessibility';
import { LONG, openStage } from './stage';

let stage: ReturnType<typeof openStage>;
beforeEach(() => {
  stage = openStage();
});
afterEach(() => stage.end());

const HTML = `<p>The ferry left at six.<sup id="user-content-back"><a href="#user-content-note">[1]</a></sup></p>${LONG}
  <ol><li id="user-content-note"><p>So the captain says. <a href="#user-content-back">↩</a></p></li></ol>`;

const link = (words: string) => Object.assign(document.createElement('a'), { textContent: words });

test.for(['1', '[12]', '*', '†', '(a)', '١', '۲', '注1', ' 3. '])('%s is the mark of a note', (words) => {
  expect(isNoteMark(link(words))).toBe(true);
});

test.for(['Chapter two', 'see below', '2019–2021', '第二章'])('%s is not', (words) => {
  expect(isNoteMark(link(words))).toBe(false);
});

test('a mark shows its note beside it; Esc closes it and the focus is at the mark again', async () => {
  const text = await stage.show({ html: HTML });
  const mark = text.querySelector('a')!;
  await userEvent.click(mark);
  const box = stage.dialog.querySelector<HTMLElement>('.note-box')!;
  expect(box.querySelector('.note-words')!.textContent!.trim()).toBe('So the captain says.');
  expect(box.querySelector('.note-words [id]')).toBeNull();
  const distance = box.getBoundingClientRect().top - mark.getBoundingClientRect().bottom;
  expect(Math.abs(distance)).toBeLessThan(20);
  expect(await accessibilityFaults(box)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => stage.dialog.querySelector('.note-box')).toBeNull();
  expect(document.activeElement).toBe(mark);
  expect(stage.dialog.open).toBe(true);
});

test('from there one can still go to it', async () => {
  const text = await stage.show({ html: HTML });
  await userEvent.click(text.querySelector('a')!);
  await page.getByRole('button', { name: 'Go to the note' }).click();
  expect(document.activeElement?.id).toBe('user-content-note');
  expect(stage.scroller().scrollTop).toBeGreaterThan(100);
});

test('at 320 pixels a note at the edge stays inside', async () => {
  await page.viewport(320, 640);
  const text = await stage.show({ html: HTML, direction: 'rtl', language: 'ar' });
  await userEvent.click(text.querySelector('a')!);
  const { left, right } = stage.dialog.querySelector('.note-box')!.getBoundingClientRect();
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(320);
});
