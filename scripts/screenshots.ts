/** npm run screenshots [-- SET…]: every screen in each light and width, to be looked at, and the ones that the README shows. */
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { THEMES } from '../settings/themes.ts';
import { words } from '../test/e2e/harness.ts';
import { pages, startServer } from '../test/e2e/server.ts';
import { readerOf, settled } from '../test/e2e/steps.ts';
import type { Driver, Surface, Tab } from './browsers/driver.ts';
import { launch } from './browsers/launch.ts';
import { poll } from './browsers/poll.ts';
import { takeLibrary } from './screenshots/library.ts';
import { COMPARED, keepVersions, takeLibraryPanels } from './screenshots/library-panels.ts';
import { takeForStores } from './screenshots/store.ts';
import { SERVERS, takeSync } from './screenshots/sync.ts';
import { ALL, chooseSwatch, DESK, isStill, PHONE, take } from './screenshots/take.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const README = path.join(ROOT, 'docs/screenshots');
const IN_README = ['popup-light', 'popup-night', 'reader-light', 'reader-night', 'library-light', 'library-night'];

/** Of the README's pictures that stand side by side; in WebP they stay small. */
const LEAF = { width: 840, height: 600 };

/** Pages whose popup is worth a look besides the usual one. */
const POPUPS = { rtl: 'ar-subheadings-pullquote', 'front-page': 'az-front-page', wall: 'de-consent-wall' };

const server = await startServer();
server.serve('https://empty.example/story', { body: '<!doctype html><title>Nothing yet</title>' });
const driver = await launch('chromium', {
  extension: path.join(ROOT, '.output/chrome-mv3'),
  proxyPort: server.port,
  allowing: [COMPARED, SERVERS],
});
for (const folder of [ALL, README]) mkdirSync(folder, { recursive: true });

/** What is pictured: all of it, or what is named on the command line. */
const SETS: Readonly<Record<string, () => Promise<void>>> = {
  themes: () => takeThemes(driver, pages()['en-code-footnotes-bio']!.url),
  options: () => takeOptions(driver),
  library: () => byDayAndNight((time) => takeLibrary(driver, `library-${time}`)),
  'library-panels': async () => {
    await keepVersions(driver, server);
    await byDayAndNight((time) => takeLibraryPanels(driver, `panel-${time}`));
  },
  sync: () => takeSync(driver),
  store: () => takeForStores(driver),
  readers: async () => {
    await takeReaders(driver, 'reader', pages()['en-caliber']!.url);
    await takeReaders(driver, 'reader-rtl', pages()['ar-subheadings-pullquote']!.url);
  },
  popups: async () => {
    for (const [name, page] of Object.entries(POPUPS)) await takePopup(driver, `popup-${name}`, pages()[page]!.url);
    await takePopup(driver, 'popup-empty', 'https://empty.example/story');
    await takePopup(driver, 'popup-refused', 'chrome://version/');
    await byDayAndNight((time) => takePopup(driver, `popup-${time}`, pages()['en-caliber']!.url));
  },
  welcome: () => byDayAndNight((time) => takeWelcome(driver, `welcome-${time}`)),
};

const named = process.argv.slice(2);
try {
  for (const name of named.length > 0 ? named : Object.keys(SETS)) await SETS[name]!();
} finally {
  await driver.close();
  await server.close();
}
for (const name of IN_README) {
  if (existsSync(path.join(ALL, `${name}.png`)))
    cpSync(path.join(ALL, `${name}.png`), path.join(README, `${name}.png`));
}

async function byDayAndNight(takeBy: (time: 'light' | 'night') => Promise<void>): Promise<void> {
  for (const time of ['light', 'night'] as const) {
    await driver.setColourScheme(time === 'light' ? 'light' : 'dark');
    await takeBy(time);
  }
  await driver.setColourScheme('light');
}

/** The reader over that page in each theme, wide and narrow; the settings are left as they were at first. */
async function takeReaders(browser: Driver, name: string, url: string): Promise<void> {
  const tab = await browser.open(url);
  const popup = await browser.openPopup(tab);
  await popup.press('Read clean');
  const reader = await readerOf(tab);
  await popup.close();
  for (const { name: theme } of THEMES.filter((row) => row.name !== 'custom')) {
    await reader.press(words('readerSettings'));
    // Clicked by script: the toolbar has some of the names as well, and a click there would close the panel.
    await poll(`${theme} is chosen`, () => reader.look(chooseSwatch, theme));
    await take(tab, reader, `${name}-${theme}-settings`);
    await tab.key('Escape');
    await reader.look((root) => root.querySelector('main')!.focus());
    await take(tab, reader, `${name}-${theme}`);
    await tab.resize(PHONE.width, PHONE.height);
    await take(tab, reader, `${name}-${theme}-320`);
    await tab.resize(DESK.width, DESK.height);
  }
  await reader.press(words('theme_auto'));
  await tab.close();
}

/** The reader in every theme and the panel of its settings, for the README. */
async function takeThemes(browser: Driver, url: string): Promise<void> {
  const tab = await browser.open(url);
  const popup = await browser.openPopup(tab);
  await popup.press('Read clean');
  const reader = await readerOf(tab);
  await popup.close();
  await tab.resize(LEAF.width, LEAF.height);
  for (const { name } of THEMES) {
    await openPanel(tab, reader);
    await poll(`${name} is chosen`, () => reader.look(chooseSwatch, name));
    await tab.key('Escape');
    await reader.look((root) => root.querySelector('main')!.focus());
    await poll('pictures are there and nothing moves', () => reader.look(isStill));
    await tab.screenshot(path.join(README, `theme-${name}.webp`));
  }
  await openPanel(tab, reader);
  await poll('auto is chosen', () => reader.look(chooseSwatch, 'auto'));
  await tab.resize(DESK.width, DESK.height);
  await poll('nothing moves', () => reader.look(isStill));
  await tab.screenshot(path.join(README, 'panel.webp'));
  await tab.close();
}

/** By keys, since a pointer would leave its mark on the button. */
async function openPanel(tab: Tab, reader: Surface): Promise<void> {
  await poll('the button is there', () =>
    reader.look((root) => {
      const button = root.querySelector<HTMLElement>('.tools [popovertarget]');
      button?.focus();
      return button !== null;
    }),
  );
  await tab.key('Enter');
}

async function takeOptions(browser: Driver): Promise<void> {
  const tab = await browser.open(`${await browser.extensionUrl()}options.html`);
  await tab.resize(DESK.width, DESK.height);
  await poll('the page is there', () => tab.look((root) => root.querySelector('.preview') !== null));
  await poll('nothing moves', () => tab.look(isStill));
  await tab.screenshot(path.join(README, 'options.webp'));
  await tab.close();
}

/** The welcome page, wide and narrow. */
async function takeWelcome(browser: Driver, name: string): Promise<void> {
  const tab = await browser.open(`${await browser.extensionUrl()}welcome.html`);
  for (const [size, { width, height }] of Object.entries({ '': DESK, '-320': PHONE })) {
    await tab.resize(width, height);
    await take(tab, tab, `${name}${size}`);
  }
  await tab.close();
}

async function takePopup(browser: Driver, name: string, url: string): Promise<void> {
  const tab = await browser.open(url);
  const popup = await browser.openPopup(tab);
  await settled(popup);
  await poll('nothing moves', () => popup.look(isStill));
  await popup.screenshot(path.join(ALL, `${name}.png`));
  await popup.close();
  await tab.close();
}
