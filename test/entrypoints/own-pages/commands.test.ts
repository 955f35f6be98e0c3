import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { allCommands, openingKeys } from '../../../entrypoints/own-pages/commands';

const api = browser as unknown as { commands?: { getAll: () => Promise<object[]> } };

afterEach(() => {
  delete api.commands;
});

test('a browser without commands, as on a phone, has no keys', async () => {
  expect(await allCommands()).toEqual([]);
  expect(await openingKeys()).toBeUndefined();
});

test('the keys of the popup are found among others', async () => {
  const getAll = vi.fn(async () => [{ name: 'other' }, { name: '_execute_action', shortcut: 'Alt+Shift+R' }]);
  api.commands = { getAll };
  expect(await openingKeys()).toBe('Alt+Shift+R');
  getAll.mockResolvedValue([{ name: '_execute_action', shortcut: '' }]);
  expect(await openingKeys()).toBeUndefined();
});
