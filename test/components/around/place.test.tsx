import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findPlace } from '../../../components/reader/around/place';
import { LONG, openStage, painted } from './stage';

let stage: ReturnType<typeof openStage>;
beforeEach(() => {
  stage = openStage();
});
afterEach(() => stage.end());

const words = (index: number) => `Paragraph ${index} of the long story about the ferry.`;

test('the paragraph at the top is told when the person has come to rest', async () => {
  const text = await stage.show({ html: LONG });
  text.querySelectorAll('p')[20]!.scrollIntoView();
  await vi.waitFor(() => expect(stage.onPlace).toHaveBeenCalledWith({ block: 20, words: words(20) }), 3000);
});

test('closed before that, it is told at closing', async () => {
  const text = await stage.show({ html: LONG });
  text.querySelectorAll('p')[20]!.scrollIntoView();
  await painted();
  stage.end();
  expect(stage.onPlace).toHaveBeenCalledWith({ block: 20, words: words(20) });
});

test('at the end nothing is left to come back to', async () => {
  await stage.show({ html: LONG });
  stage.scroller().scrollTo({ top: 1e6 });
  await vi.waitFor(() => expect(stage.onPlace).toHaveBeenCalledWith(undefined), 3000);
});

test('an article opens where it was left, but moves nobody who has begun to scroll', async () => {
  const place = { block: 30, words: words(30) };
  const text = await stage.show({ html: LONG });
  await stage.show({ html: LONG }, { place });
  const top = () => text.querySelectorAll('p')[30]!.getBoundingClientRect().top;
  expect(Math.abs(top() - stage.scroller().getBoundingClientRect().top)).toBeLessThan(4);
  const scrolled = stage.scroller().scrollTop;
  await stage.show({ html: LONG }, { place: { block: 2, words: words(2) } });
  expect(stage.scroller().scrollTop).toBe(scrolled);
});

test('a place survives small edits', () => {
  const text = document.createElement('div');
  text.innerHTML = '<p>New.</p><p>One.</p><p>Two.</p><ul><li>Three.</li></ul>';
  expect(findPlace(text, { block: 1, words: 'Two.' })!.textContent).toBe('Two.');
  expect(findPlace(text, { block: 2, words: 'Three.' })!.textContent).toBe('Three.');
  expect(findPlace(text, { block: 1, words: 'Rewritten' })!.textContent).toBe('One.');
  expect(findPlace(text, { block: 9, words: 'Gone' })).toBeUndefined();
});

test('the line grows with the reading, and the minutes go down to the end', async () => {
  await stage.show({ html: LONG, minutes: 8 });
  const bar = stage.dialog.querySelector('[role="progressbar"]')!;
  const left = () => stage.dialog.querySelector('.minutes-left')!.textContent;
  expect([bar.getAttribute('aria-valuenow'), left()]).toEqual(['0', '8 min left']);
  stage.scroller().scrollTo({ top: stage.scroller().scrollHeight / 2 });
  await vi.waitFor(() => expect(Number(bar.getAttribute('aria-valuenow'))).toBeGreaterThan(40));
  expect(left()).toMatch(/^[3-5] min left$/);
  stage.scroller().scrollTo({ top: 1e6 });
  await vi.waitFor(() => expect(left()).toBe('Read to the end'));
});
