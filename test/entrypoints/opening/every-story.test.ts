import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openEveryStory, type StoryPage } from '../../../entrypoints/opening/every-story';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A page whose text, place and leave the test sets; `move` is what a page does that goes on in place. */
function stage(first: string | undefined) {
  let moved = () => {};
  const page = {
    text: first,
    leave: true,
    open: vi.fn(async () => {}),
    isOpen: () => false,
    textNow: () => page.text,
    mayOpen: async () => page.leave,
    onMoved: (callback: () => void) => {
      moved = callback;
    },
    move: () => moved(),
  };
  openEveryStory(page satisfies StoryPage);
  return page;
}

test('a story is opened once, however long the page stays', async () => {
  const page = stage('first');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(page.open).toHaveBeenCalledTimes(1);
});

test('a story that comes a little late is opened; one that comes when the person is long here is not', async () => {
  const page = stage(undefined);
  await vi.advanceTimersByTimeAsync(1000);
  page.text = 'late';
  await vi.advanceTimersByTimeAsync(5000);
  expect(page.open).toHaveBeenCalledTimes(1);
  const idle = stage(undefined);
  await vi.advanceTimersByTimeAsync(60_000);
  idle.text = 'much later';
  await vi.advanceTimersByTimeAsync(60_000);
  expect(idle.open).not.toHaveBeenCalled();
});

test('another story in place is opened when its text is there, and the old one is not opened again', async () => {
  const page = stage('first');
  await vi.advanceTimersByTimeAsync(10);
  page.move();
  await vi.advanceTimersByTimeAsync(600);
  expect(page.open).toHaveBeenCalledTimes(1);
  page.text = 'second';
  await vi.advanceTimersByTimeAsync(1000);
  expect(page.open).toHaveBeenCalledTimes(2);
});

test('from a list to a story and on to the next', async () => {
  const page = stage(undefined);
  await vi.advanceTimersByTimeAsync(10_000);
  for (const text of ['first', 'second']) {
    page.text = text;
    page.move();
    await vi.advanceTimersByTimeAsync(10_000);
  }
  expect(page.open).toHaveBeenCalledTimes(2);
});

test('nothing is opened any more once the person has stopped it, or the extension is gone', async () => {
  const page = stage('first');
  await vi.advanceTimersByTimeAsync(10);
  page.leave = false;
  page.text = 'second';
  page.move();
  await vi.advanceTimersByTimeAsync(10_000);
  page.mayOpen = () => Promise.reject(new Error('Extension context invalidated.'));
  page.text = 'third';
  page.move();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(page.open).toHaveBeenCalledTimes(1);
});

test('a reader that the person opened themselves is left alone', async () => {
  const page = stage(undefined);
  page.isOpen = () => true;
  page.text = 'first';
  await vi.advanceTimersByTimeAsync(10_000);
  expect(page.open).not.toHaveBeenCalled();
});
