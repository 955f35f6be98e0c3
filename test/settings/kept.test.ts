import { expect, test } from 'vitest';
import { beginSite, change, endSite, hasOwnSettings, type Kept, reset, settingsFor, siteOf } from '../../settings/kept';
import { DEFAULT_SETTINGS } from '../../settings/settings';

const KEPT: Kept = { values: { theme: 'sepia', textSize: 22 }, sites: {} };

test('a site is named by its host, with or without www', () => {
  expect(siteOf('https://www.delta.example:8080/a?b')).toBe('delta.example');
  expect(siteOf('https://news.delta.example/')).toBe('news.delta.example');
  expect(siteOf('file:///home/page.html')).toBeUndefined();
  expect(siteOf('moz-extension://1a2b/welcome.html')).toBeUndefined();
  expect(siteOf('no address')).toBeUndefined();
});

test('always sepia on this site: the theme of now stays there whatever is chosen elsewhere', () => {
  const kept = change({ theme: 'night' })(beginSite('delta.example')(KEPT));
  expect(settingsFor(kept, 'delta.example').theme).toBe('sepia');
  expect(settingsFor(kept, 'other.example').theme).toBe('night');
  expect(settingsFor(kept).theme).toBe('night');
});

test('when a site’s own settings end, those of all sites hold there again', () => {
  const kept = change({ textSize: 40 }, 'delta.example')(beginSite('delta.example')(KEPT));
  expect(settingsFor(kept, 'delta.example').textSize).toBe(40);
  expect(endSite('delta.example')(kept)).toEqual(KEPT);
});

test('reset puts one site back to what holds for all, or everything to the defaults', () => {
  const kept = change({ textSize: 40 }, 'delta.example')(beginSite('delta.example')(KEPT));
  const site = reset('delta.example')(kept);
  expect(settingsFor(site, 'delta.example')).toEqual({ ...DEFAULT_SETTINGS, ...KEPT.values });
  expect(hasOwnSettings(site, 'delta.example')).toBe(true);
  expect(settingsFor(reset()(kept), 'delta.example')).toEqual(DEFAULT_SETTINGS);
});

test('a host that is called like a property of every object has nothing of its own', () => {
  expect(settingsFor(KEPT, 'constructor')).toEqual({ ...DEFAULT_SETTINGS, ...KEPT.values });
  expect(hasOwnSettings(KEPT, 'constructor')).toBe(false);
});
