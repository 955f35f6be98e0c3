import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityFaults } from '../../accessibility';
import { LONG, openStage, painted } from './stage';

let stage: ReturnType<typeof openStage>;
beforeEach(async () => {
  stage = openStage();
  await page.viewport(1280, 800);
});
afterEach(() => stage.end());

const middle = () =>
  Number.parseFloat(stage.dialog.querySelector<HTMLElement>('.ruler')!.style.getPropertyValue('--middle'));

test('the ruler follows the pointer, and the keys by lines; low in the window they scroll the text', async () => {
  const text = await stage.show({ html: LONG, leadImage: undefined }, { modes: { ruler: true } });
  const top = stage.scroller().getBoundingClientRect().top;
  await userEvent.hover(text, { position: { x: 20, y: 100 } });
  const followed = middle();
  expect(Math.abs(followed - (text.getBoundingClientRect().top + 100 - top))).toBeLessThan(2);
  stage.keys.ArrowDown!();
  expect(middle() - followed).toBeCloseTo(31, 0);
  for (let line = 0; line < 20; line++) stage.keys.ArrowDown!();
  expect(middle()).toBeLessThan(stage.scroller().clientHeight * 0.75);
  expect(stage.scroller().scrollTop).toBeGreaterThan(100);
  expect(stage.dialog.querySelector('.ruler')!.getBoundingClientRect().height).toBe(stage.scroller().clientHeight);
});

test('the text goes by itself until a key or the wheel, and can go on', async () => {
  await stage.show({ html: LONG, words: 40 }, { modes: { scroll: true } });
  await vi.waitFor(() => expect(stage.scroller().scrollTop).toBeGreaterThan(20));
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'x' }));
  await expect.element(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await painted();
  const stopped = stage.scroller().scrollTop;
  await painted();
  expect(stage.scroller().scrollTop).toBe(stopped);
  await page.getByRole('button', { name: 'Go on' }).click();
  await vi.waitFor(() => expect(stage.scroller().scrollTop).toBeGreaterThan(stopped + 10));
  await page.getByRole('button', { name: 'Faster' }).click();
  expect(stage.onSetting).toHaveBeenLastCalledWith({ scrollSpeed: 240 });
  await stage.show({ html: LONG, words: 40 }, { modes: { scroll: true }, settings: { scrollSpeed: 240 } });
  await expect.element(page.getByText('240 words/min')).toBeVisible();
  stage.keys['[']!();
  expect(stage.onSetting).toHaveBeenLastCalledWith({ scrollSpeed: 220 });
  expect(await accessibilityFaults(stage.dialog)).toEqual([]);
  await page.getByRole('button', { name: 'Stop' }).click();
  expect(stage.onEnd).toHaveBeenCalledWith('scroll');
});

test('at the end it stops by itself', async () => {
  await stage.show({ html: LONG }, { modes: { scroll: true } });
  stage.scroller().scrollTo({ top: 1e6 });
  await vi.waitFor(() => expect(stage.onEnd).toHaveBeenCalledWith('scroll'));
});

test.for(['ltr', 'rtl'] as const)(
  'pages stand side by side and are turned by keys, in the direction of reading (%s)',
  async (direction) => {
    const text = await stage.show({ html: LONG, direction }, { modes: { pages: true } });
    const scroller = stage.scroller();
    const forward = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
    const backward = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
    expect(scroller.scrollHeight).toBeLessThanOrEqual(scroller.clientHeight);
    stage.keys[forward]!();
    expect(Math.abs(scroller.scrollLeft)).toBe(scroller.clientWidth);
    stage.keys.PageDown!();
    expect(Math.abs(scroller.scrollLeft)).toBe(scroller.clientWidth * 2);
    const margins = [...text.querySelectorAll('p')]
      .map((paragraph) => paragraph.getBoundingClientRect())
      .filter(
        ({ left, right }) =>
          right > scroller.getBoundingClientRect().left && left < scroller.getBoundingClientRect().right,
      );
    const { left, right } = scroller.getBoundingClientRect();
    for (const box of margins) {
      expect(box.left).toBeGreaterThan(left + 10);
      expect(box.right).toBeLessThan(right - 10);
    }
    stage.keys[backward]!();
    expect(Math.abs(scroller.scrollLeft)).toBe(scroller.clientWidth);
  },
);

test('between pages and one long text the place is kept', async () => {
  const text = await stage.show({ html: LONG });
  const paragraph = text.querySelectorAll('p')[30]!;
  paragraph.scrollIntoView();
  await stage.show({ html: LONG }, { modes: { pages: true } });
  const window = stage.scroller().getBoundingClientRect();
  const box = paragraph.getBoundingClientRect();
  expect(box.left >= window.left && box.right <= window.right).toBe(true);
  await stage.show({ html: LONG });
  expect(paragraph.getBoundingClientRect().top).toBeLessThan(window.bottom);
  expect(paragraph.getBoundingClientRect().bottom).toBeGreaterThan(window.top);
});

test('a narrow window shows one page at a time, and nothing sticks out', async () => {
  await page.viewport(320, 640);
  const text = await stage.show({ html: LONG }, { modes: { pages: true, scroll: true, ruler: true } });
  expect(getComputedStyle(text.closest('article')!).columnCount).toBe('1');
  for (const element of stage.dialog.querySelectorAll('.bar, .minutes-left, .progress')) {
    const { left, right } = element.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
  }
});
