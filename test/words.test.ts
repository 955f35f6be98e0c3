import { expect, test, vi } from 'vitest';
import { learn, say, sayCount } from '../words';

test('placeholders are filled', () => {
  expect(say('withKey', 'Larger text', '+')).toBe('Larger text (+)');
});

test('the plural follows the language of the catalogue', () => {
  expect(sayCount('readSelection', 1)).toBe('Read the selection (1 word)');
  expect(sayCount('readSelection', 1234)).toBe('Read the selection (1,234 words)');
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
