import { afterEach, expect, test, vi } from 'vitest';
import { whileUnchanged } from '../../entrypoints/article/unchanged';

const address = location.href;

afterEach(() => {
  history.replaceState(null, '', address);
  document.body.replaceChildren();
});

test('what was found out holds while nothing changes', () => {
  const findOut = vi.fn(() => ({}));
  const read = whileUnchanged(findOut);
  const first = read();
  expect(read()).toBe(first);
  expect(findOut).toHaveBeenCalledOnce();
});

test.each([
  ['an element that comes', () => document.body.append(document.createElement('p'))],
  ['an attribute', () => document.body.setAttribute('lang', `x-${Math.random()}`)],
  ['a change in the head', () => document.head.append(document.createElement('meta'))],
  ['another address', () => history.pushState(null, '', '?another')],
])('%s makes it be found out anew, at once and each time', async (_name, change) => {
  let count = 0;
  const read = whileUnchanged(() => ++count);
  read();
  change();
  expect(read()).toBe(2);
  await new Promise((resolve) => setTimeout(resolve));
  expect(read()).toBe(2);
  change();
  expect(read()).toBe(_name === 'another address' ? 2 : 3);
});

test('a text that changes makes it be found out anew', () => {
  document.body.textContent = 'Before';
  let count = 0;
  const read = whileUnchanged(() => ++count);
  read();
  (document.body.firstChild as Text).data = 'After';
  expect(read()).toBe(2);
});
