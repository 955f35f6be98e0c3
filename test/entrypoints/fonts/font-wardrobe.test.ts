import { afterEach, expect, test, vi } from 'vitest';
import { fontWardrobe } from '../../../entrypoints/fonts/font-wardrobe';

const PACKAGE = '/node_modules/@fontsource-variable/lexend/files/lexend';

/** The real file, under the name that it has in its package. */
const fetchFont = vi.fn(async (file: string) => {
  const subset = file.replace(/^fonts\/lexend-|\.woff2$/g, '');
  return (await fetch(`${PACKAGE}-${subset}-wght-normal.woff2`)).arrayBuffer();
});

const families = () => [...document.fonts].map(({ family }) => family.replaceAll('"', ''));

afterEach(() => fetchFont.mockClear());

test('a font is asked for once and part by part, is there then, and is gone after clearing', async () => {
  const fonts = fontWardrobe(document, fetchFont);
  await fonts.put('lexend', 'Story');
  await fonts.put('lexend', 'Story');
  expect(fetchFont.mock.calls).toEqual([['fonts/lexend-latin.woff2']]);
  await fonts.put('lexend', 'Bakı, gəmi');
  expect(fetchFont).toHaveBeenLastCalledWith('fonts/lexend-latin-ext.woff2');
  expect(families()).toEqual(['Colophon Lexend', 'Colophon Lexend']);
  fonts.clear();
  expect(families()).toEqual([]);
});

test('the system’s fonts need nothing', async () => {
  await fontWardrobe(document, fetchFont).put('serif', 'Story');
  expect(fetchFont).not.toHaveBeenCalled();
});

test('bytes that come after the reader was closed, or not at all, leave nothing behind', async () => {
  const fonts = fontWardrobe(document, fetchFont);
  const coming = fonts.put('lexend', 'Story');
  fonts.clear();
  await coming;
  await fontWardrobe(document, async () => undefined).put('lexend', 'Story');
  expect(families()).toEqual([]);
});
