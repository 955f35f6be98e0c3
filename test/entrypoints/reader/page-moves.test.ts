import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isSameStory, onPageMoved } from '../../../entrypoints/reader/page-moves';

let before: string;

beforeEach(() => {
  before = location.href;
});

afterEach(() => {
  history.replaceState(null, '', before);
});

test('tracking parameters and places within the page make no other story', () => {
  expect(isSameStory('https://news.example/a?utm_source=x#comments', 'https://news.example/a')).toBe(true);
  expect(isSameStory('https://news.example/a?id=1', 'https://news.example/a?id=2')).toBe(false);
  expect(isSameStory('https://news.example/#/post/1', 'https://news.example/#/post/2')).toBe(false);
});

test('a page that moves in place is noticed once', async () => {
  const moved = vi.fn();
  onPageMoved(moved);
  history.pushState(null, '', '?story=2');
  await vi.waitFor(() => expect(moved).toHaveBeenCalledOnce());
  history.pushState(null, '', '?story=3');
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(moved).toHaveBeenCalledOnce();
});

test('a place within the page is no move, and after stopping nothing is', async () => {
  const moved = vi.fn();
  const stop = onPageMoved(moved);
  history.replaceState(null, '', '#comments');
  await new Promise((resolve) => setTimeout(resolve, 500));
  stop();
  history.pushState(null, '', '?story=4');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(moved).not.toHaveBeenCalled();
});
