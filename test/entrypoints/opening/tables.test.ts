import { expect, test } from 'vitest';
import { COMMANDS } from '../../../entrypoints/opening/commands';
import { MENUS } from '../../../entrypoints/opening/menus';
import { say } from '../../../words';

test('each thing that can be clicked on has one entry, so that the browser makes no submenu', () => {
  const contexts = MENUS.map(({ context }) => context);
  expect(new Set(contexts).size).toBe(contexts.length);
  expect(contexts.sort()).toEqual(['link', 'page', 'selection']);
});

test('every entry and every command has its words', () => {
  const keys = [
    ...MENUS.map(({ title }) => title),
    ...Object.values(COMMANDS).flatMap((row) => [row.words, row.title]),
  ];
  for (const key of keys) expect(say(key)).not.toBe('');
});

test('links that are no pages are not offered', () => {
  expect(MENUS.find(({ context }) => context === 'link')!.targetUrlPatterns).toEqual(['http://*/*', 'https://*/*']);
});
