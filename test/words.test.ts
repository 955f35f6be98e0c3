import { afterEach, expect, test, vi } from 'vitest';
import { wordsOf } from '../entrypoints/words/load-words';
import { learn, say, sayCount, sayNumber, speak, wordsDirection } from '../words';
import { catalogueOf } from './catalogue';

afterEach(() => speak(undefined));

test('placeholders are filled', () => {
  expect(say('withKey', 'Larger text', '+')).toBe('Larger text (+)');
});

test('the plural follows the language of the catalogue', () => {
  expect(sayCount('readSelection', 1)).toBe('Read the selection (1 word)');
  expect(sayCount('readSelection', 1234)).toBe('Read the selection (1,234 words)');
});

test('words of one’s own are said instead of the browser’s, and counted as their language counts', async () => {
  speak(wordsOf(await catalogueOf('hy')));
  expect(say('language')).toBe('hy');
  expect(say('withKey', 'Մեծ տառեր', '+')).toBe('Մեծ տառեր (+)');
  expect(sayCount('readSelection', 1)).toBe(say('readSelection_one', 1));
  expect(sayCount('readSelection', 12_345)).toContain('12\u00a0345');
  expect(sayNumber(1.55)).toBe('1,55');
  expect(wordsDirection()).toBe('ltr');
  speak(wordsOf(await catalogueOf('az')));
  expect(sayCount('readSelection', 1234)).toBe('Seçilmişi oxu (1.234 söz)');
  expect(sayNumber(0.05, { style: 'percent' })).toBe('5%');
  speak(undefined);
  expect(say('language')).toBe('en');
});

test('once the extension is gone, what was learnt can still be said', () => {
  learn(['updated']);
  const getMessage = vi.spyOn(chrome().i18n, 'getMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(say('updated')).toBe('Colophon was updated. Reload the page to go on.');
  expect(say('refusal_store')).toBe('');
  getMessage.mockRestore();
});

function chrome() {
  return (globalThis as unknown as { chrome: { i18n: { getMessage: (key: string) => string } } }).chrome;
}
