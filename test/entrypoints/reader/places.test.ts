import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { keepPlace, MOST_PLACES, readPlace } from '../../../entrypoints/reader/places';

const ADDRESS = 'https://delta.example/en/ferry';

beforeEach(() => browser.storage.local.clear());
afterEach(() => vi.unstubAllGlobals());

test('a place is kept by the article’s address, and forgotten when there is none', async () => {
  await keepPlace(ADDRESS, { block: 3, words: 'It rang twice.' });
  expect(await readPlace(ADDRESS)).toEqual({ block: 3, words: 'It rang twice.' });
  expect(await readPlace('https://delta.example/other')).toBeUndefined();
  await keepPlace(ADDRESS, undefined);
  expect(await readPlace(ADDRESS)).toBeUndefined();
});

test('what is damaged counts as unknown', async () => {
  await browser.storage.local.set({ [`place:${ADDRESS}`]: { block: -1, words: 'It' } });
  expect(await readPlace(ADDRESS)).toBeUndefined();
});

test('in a private window nothing is written', async () => {
  Object.assign(browser, { extension: { inIncognitoContext: true } });
  await keepPlace(ADDRESS, { block: 3, words: 'It rang twice.' });
  Object.assign(browser, { extension: undefined });
  expect(await browser.storage.local.get(null)).toEqual({});
});

test('of too many the oldest goes, and other things that are kept stay', async () => {
  const kept = Array.from({ length: MOST_PLACES }, (_, at) => [
    `place:https://x.example/${at}`,
    { block: 1, words: 'a', at },
  ]);
  await browser.storage.local.set({ ...Object.fromEntries(kept), theme: 'night' });
  await keepPlace(ADDRESS, { block: 3, words: 'It rang twice.' });
  const left = Object.keys(await browser.storage.local.get(null));
  expect(left).toHaveLength(MOST_PLACES + 1);
  expect(left).not.toContain('place:https://x.example/0');
  expect(left).toContain('place:https://x.example/1');
});
