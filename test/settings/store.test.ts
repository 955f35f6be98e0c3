import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginSite, change, settingsFor } from '../../settings/kept';
import { DEFAULT_SETTINGS } from '../../settings/settings';
import { keep, keepNow, loadKept, watchKept } from '../../settings/store';
import type { fakeStorageArea } from '../fake-storage';

const area = (globalThis as unknown as { chrome: { storage: { local: ReturnType<typeof fakeStorageArea> } } }).chrome
  .storage.local;

beforeEach(async () => {
  await area.clear();
  await loadKept();
});

afterEach(() => {
  keepNow();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('what was kept is loaded, and the rest stays at its default', async () => {
  expect(await keep(change({ textSize: 24 }))).toBe(true);
  expect(settingsFor(await loadKept())).toEqual({ ...DEFAULT_SETTINGS, textSize: 24 });
});

test('what waits to be written is loaded already', async () => {
  await keep(change({ textSize: 24 }));
  const later = keep(change({ theme: 'sepia' }));
  expect(settingsFor(await loadKept())).toEqual({ ...DEFAULT_SETTINGS, textSize: 24, theme: 'sepia' });
  expect(await later).toBe(true);
});

test('a page that is going writes at once what waits', async () => {
  await keep(change({ textSize: 24 }));
  const set = vi.spyOn(area, 'set');
  const later = keep(change({ textSize: 25 }));
  expect(set).not.toHaveBeenCalled();
  keepNow();
  expect(set).toHaveBeenCalledOnce();
  expect(await later).toBe(true);
});

test('a change made elsewhere is told, until watching stops; a change made here meanwhile is not undone', async () => {
  const told = vi.fn();
  const stop = watchKept(told);
  const elsewhere = (theme: string) => area.set({ settings: { version: 1, savedAt: 1, values: { theme }, sites: {} } });
  await elsewhere('night');
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  expect(settingsFor(told.mock.lastCall![0]).theme).toBe('night');
  stop();
  await elsewhere('light');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toHaveBeenCalledOnce();
});

test('what an older version kept key by key moves over, and the keys go', async () => {
  await area.set({ textSize: 27, textSize$: { v: 1 }, theme: 'sepia', dayTheme: 'light' });
  expect(settingsFor(await loadKept())).toEqual({
    ...DEFAULT_SETTINGS,
    textSize: 27,
    theme: 'sepia',
    dayTheme: 'light',
  });
  expect(Object.keys(await area.get())).toEqual(['settings']);
  expect(settingsFor(await loadKept()).textSize).toBe(27);
});

test('if moving fails, what the older version kept is still there', async () => {
  await area.set({ theme: 'sepia' });
  vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('Full.'));
  await loadKept();
  expect(settingsFor(await loadKept()).theme).toBe('sepia');
});

test('a damaged value in the storage counts as the default', async () => {
  await area.set({ settings: { version: 1, savedAt: 1, values: { textSize: 'huge', theme: 'sepia' } } });
  expect(settingsFor(await loadKept())).toEqual({ ...DEFAULT_SETTINGS, theme: 'sepia' });
});

test('a site with settings of its own takes the changes made on it', async () => {
  await keep(change({ theme: 'sepia', textSize: 22 }));
  await keep(beginSite('delta.example'));
  await keep(change({ textSize: 30 }, 'delta.example'));
  await keep(change({ theme: 'night' }, 'other.example'));
  const kept = await loadKept();
  expect(settingsFor(kept, 'delta.example')).toMatchObject({ theme: 'sepia', textSize: 30 });
  expect(settingsFor(kept, 'other.example')).toMatchObject({ theme: 'night', textSize: 22 });
});

test('a storage that refuses gives false and the defaults, and rejects nothing', async () => {
  vi.spyOn(area, 'set').mockRejectedValue(new Error('Extension context invalidated.'));
  vi.spyOn(area, 'get').mockRejectedValue(new Error('Extension context invalidated.'));
  expect(await keep(change({ textSize: 24 }))).toBe(false);
  expect(settingsFor(await loadKept())).toEqual(DEFAULT_SETTINGS);
});

test('a slider that is dragged for a minute causes at most five writings, and the last value is kept', async () => {
  vi.useFakeTimers();
  const set = vi.spyOn(area, 'set');
  for (let elapsed = 0; elapsed < 60_000; elapsed += 100) {
    keep(change({ columnWidth: 45 + ((elapsed / 100) % 46) }));
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(60_000);
  expect(set.mock.calls.length).toBeLessThanOrEqual(5);
  expect(settingsFor(await loadKept()).columnWidth).toBe(45 + (599 % 46));
});

test('what is set after the clock was put right counts more than what was set while it was ahead', async () => {
  const savedWhen = async (now: number, textSize: number) => {
    vi.spyOn(Date, 'now').mockReturnValue(now);
    const kept = keep(change({ textSize }));
    keepNow();
    expect(await kept).toBe(true);
    return ((await area.get('settings')).settings as { savedAt: number }).savedAt;
  };
  const ahead = await savedWhen(Date.UTC(2090, 0), 24);
  expect(await savedWhen(Date.UTC(2026, 0), 25)).toBeGreaterThan(ahead);
});
