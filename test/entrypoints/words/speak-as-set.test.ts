import { afterEach, expect, test, vi } from 'vitest';
import { loadWords } from '../../../entrypoints/words/load-words';
import { speakAsSet } from '../../../entrypoints/words/speak-as-set';
import { NOTHING_KEPT } from '../../../settings/kept';
import type { Settings } from '../../../settings/settings';
import { say, speak } from '../../../words';

const load = vi.fn(loadWords);
const wish = (language: Settings['language']) => ({ ...NOTHING_KEPT, values: { language } });
const prefer = (...languages: string[]) => vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);

afterEach(() => {
  vi.restoreAllMocks();
  load.mockClear();
  speak(undefined);
});

test('nothing is loaded where the browser’s own words fit', () => {
  prefer('en-GB', 'az');
  expect(speakAsSet(NOTHING_KEPT, load)).toBeUndefined();
  prefer('ja');
  expect(speakAsSet(NOTHING_KEPT, load)).toBeUndefined();
  expect(load).not.toHaveBeenCalled();
});

test('a preferred language in which the browser gives no words is loaded, once', async () => {
  prefer('az-AZ', 'en');
  await speakAsSet(NOTHING_KEPT, load);
  expect(say('readClean')).toBe('Oxu rejimində aç');
  expect(speakAsSet(NOTHING_KEPT, load)).toBeUndefined();
  expect(load).toHaveBeenCalledOnce();
});

test('a language that is set, and set back', async () => {
  prefer('en');
  await speakAsSet(wish('hy'), load);
  expect(say('language')).toBe('hy');
  await speakAsSet(wish('ru'), load);
  expect(say('language')).toBe('ru');
  await speakAsSet(wish('auto'), load);
  expect(say('language')).toBe('en');
});

test('words that can’t be had leave the browser’s', async () => {
  await speakAsSet(wish('tr'), async () => undefined);
  expect(say('readClean')).toBe('Read clean');
});
