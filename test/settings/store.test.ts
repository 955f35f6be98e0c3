import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../settings/settings';
import { loadSettings, saveSettings, watchSettings } from '../../settings/store';

const area = (
  globalThis as unknown as {
    chrome: { storage: { local: ReturnType<typeof import('../fake-storage').fakeStorageArea> } };
  }
).chrome.storage.local;

beforeEach(() => area.clear());

test('what was saved is loaded, and the rest stays at its default', async () => {
  expect(await saveSettings({ textSize: 24 })).toBe(true);
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, textSize: 24 });
});

test('a damaged value in the storage counts as the default', async () => {
  await area.set({ textSize: 'huge', theme: 'sepia' });
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'sepia' });
});

test('a change made elsewhere is told with the whole settings, until watching stops', async () => {
  const told = vi.fn();
  const stop = watchSettings(told);
  await area.set({ theme: 'night' });
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, theme: 'night' }));
  stop();
  told.mockClear();
  await area.set({ theme: 'light' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).not.toHaveBeenCalled();
});

test('a storage that refuses gives false and the defaults, and rejects nothing', async () => {
  const set = vi.spyOn(area, 'set').mockRejectedValue(new Error('Extension context invalidated.'));
  const get = vi.spyOn(area, 'get').mockRejectedValue(new Error('Extension context invalidated.'));
  expect(await saveSettings({ textSize: 24 })).toBe(false);
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  set.mockRestore();
  get.mockRestore();
});
