import { expect, test } from 'vitest';
import { marksExactly } from '../../../scripts/bench/fragments/follow.ts';
import type { Chosen } from '../../../scripts/bench/fragments/in-page.ts';
import { randomFrom } from '../../../scripts/bench/fragments/random.ts';
import { followPassages } from '../../../scripts/bench/fragments/run.ts';
import { ownSet } from '../../../scripts/bench/sets.ts';
import { endBrowser } from '../../../scripts/browsers/end-browser.ts';
import { articleBundle } from '../../../scripts/extract/bundle.ts';
import { launchOffline } from '../../../scripts/extract/offline.ts';

const SELECTIONS = 60;

test('links to random passages of all kinds of pages lead to them, or are plain', { timeout: 600_000 }, async () => {
  const { dir, pages } = ownSet();
  const results = await followPassages({
    ...{ dir, pages, selections: SELECTIONS, seed: 7 },
    bundle: articleBundle('reader.js', 'quote.js'),
    onProgress: () => {},
  });
  expect(results).toHaveLength(SELECTIONS);
  expect(results.filter(({ outcome }) => outcome === 'wrong').map(({ page, chosen }) => [page, chosen.link])).toEqual(
    [],
  );
  expect(results.filter(({ outcome }) => outcome === 'exact').length).toBeGreaterThan(SELECTIONS * 0.9);
});

test('a browser that marks something else, or nothing, is found out', { timeout: 120_000 }, async () => {
  const url = 'https://delta.example/ferry';
  const body = Buffer.from('<!doctype html><p>The ferry left at six.</p><p>Nobody saw it come back.</p>');
  const page = { url, body, contentType: 'text/html; charset=utf-8' };
  const browser = await launchOffline();
  const marks = (fragment: string, ...stretches: Chosen['stretches']) =>
    marksExactly(browser, page, { link: `${url}#:~:text=${fragment}`, stretches });
  try {
    // The letters of the two paragraphs without white space: 18 and 20.
    expect(await marks('The%20ferry', [0, 8])).toBe(true);
    expect(await marks('left,Nobody', [8, 24])).toBe(true);
    expect(await marks('The%20ferry&text=Nobody', [0, 8], [18, 24])).toBe(true);
    expect(await marks('The', [0, 8])).toBe(false);
    expect(await marks('Nobody', [0, 8])).toBe(false);
    expect(await marks('a%20bridge', [0, 8])).toBe(false);
  } finally {
    await endBrowser(browser);
  }
});

test('the same seed gives the same numbers', () => {
  const [one, other] = [randomFrom(3), randomFrom(3)];
  const numbers = Array.from({ length: 1000 }, one);
  expect(numbers).toEqual(Array.from({ length: 1000 }, other));
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
});
