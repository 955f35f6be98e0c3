import { afterEach, expect, test, vi } from 'vitest';
import { whileUnchanged } from '../../entrypoints/article/unchanged';

const address = location.href;

afterEach(() => {
  history.replaceState(null, '', address);
  document.body.replaceChildren();
});

test('what was found out holds while nothing changes', () => {
  const findOut = vi.fn((_asked: number) => ({}));
  const read = whileUnchanged(findOut);
  const first = read(1);
  expect(read(1)).toBe(first);
  expect(findOut).toHaveBeenCalledOnce();
});

test('something else that is asked for is found out', () => {
  const read = whileUnchanged((asked: string) => asked.toUpperCase());
  expect([read('a'), read('b'), read('a')]).toEqual(['A', 'B', 'A']);
});

test.for([
  ['an element that comes', () => document.body.append(document.createElement('p'))],
  ['an attribute', () => document.body.setAttribute('lang', 'x-new')],
  ['a change in the head', () => document.head.append(document.createElement('meta'))],
  ['another address', () => history.pushState(null, '', '?another')],
] as const)('%s makes it be found out anew, at once and once', async ([, change]) => {
  let count = 0;
  const read = whileUnchanged(() => ++count);
  read(undefined);
  change();
  expect(read(undefined)).toBe(2);
  await new Promise((resolve) => setTimeout(resolve));
  expect(read(undefined)).toBe(2);
});

test('a text that changes makes it be found out anew', () => {
  document.body.textContent = 'Before';
  let count = 0;
  const read = whileUnchanged(() => ++count);
  read(undefined);
  (document.body.firstChild as Text).data = 'After';
  expect(read(undefined)).toBe(2);
});
