import { render } from 'preact';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { Library } from '../../../components/library/library';
import { LIBRARY_STYLES } from '../../../components/library/styles';
import { createLibrary } from '../../../entrypoints/library/library-session';
import { wearOnOwnPage } from '../../../entrypoints/own-pages/wear-on-own-page';
import { sheetOf } from '../../../entrypoints/reader/sheets';
import { type Database, openDatabase } from '../../../library/database';
import { docId } from '../../../library/ids';
import { tellNews } from '../../../library/news';
import { addTag } from '../../../library/tags';
import { settingsFor } from '../../../settings/kept';
import { accessibilityFaults } from '../../accessibility';
import { plainCatalogue } from '../../library/plain-catalogue';
import { putCopy } from '../../library/shelf-of-copies';

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
const { attachShadow } = Element.prototype;
let database: Database;
let container: HTMLElement;

beforeAll(async () => {
  await page.viewport(1280, 900);
  // The reader's shadow root is closed to all, and so to axe; open, it is the same otherwise.
  Element.prototype.attachShadow = function (options) {
    return attachShadow.call(this, { ...options, mode: 'open' });
  };
  const refusing = { contains: async () => false, request: async () => false, remove: async () => true };
  Object.assign(browser, { permissions: refusing });
  document.adoptedStyleSheets = LIBRARY_STYLES.map(sheetOf);
  database = openDatabase(`test-${Math.random()}`);
  container = document.body.appendChild(document.createElement('div'));
  await createLibrary(
    ({ kept, title, props }) => {
      document.title = title ?? 'Library';
      wearOnOwnPage(settingsFor(kept), systemIsDark.matches);
      render(<Library {...props} />, container);
    },
    systemIsDark,
    async () => ({ database, catalogue: plainCatalogue(database) }),
  );
});
afterEach(async () => {
  location.hash = '#/';
  for (const { id, value } of (await database.allDocs()).rows) await database.remove({ _id: id, _rev: value.rev });
  tellNews();
  await sees('Nothing to read here yet');
});
afterAll(async () => {
  await prefer('');
  Element.prototype.attachShadow = attachShadow;
  render(null, container);
  container.remove();
  document.adoptedStyleSheets = [];
  await database.destroy();
});

const prefer = (value: string) =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
const reader = () => document.querySelector('colophon-reader')?.shadowRoot?.querySelector('dialog');
const sees = (text: string) =>
  vi.waitFor(() => expect(`${container.textContent}${reader()?.textContent ?? ''}`).toContain(text), 10_000);

/** Nothing is found by axe on all of the page, with what lies over it. */
async function noFaults(state: string): Promise<void> {
  // What moves or fades is judged where it comes to rest.
  await Promise.all(document.getAnimations().map(({ finished, playState }) => playState === 'running' && finished));
  // The browser makes inert what lies behind a modal dialog; axe knows that by the attribute only.
  container.inert = reader() !== undefined;
  expect(await accessibilityFaults(document.documentElement), state).toEqual([]);
  container.inert = false;
}

test.for([
  ['light', false],
  ['night', true],
] as const)('axe finds no fault with any state of the page by %s', { timeout: 120_000 }, async ([_, isDark]) => {
  await prefer(isDark ? 'dark' : 'light');
  await vi.waitFor(() => expect(systemIsDark.matches).toBe(isDark));
  await sees('Nothing to read here yet');
  await noFaults('empty');

  const canonicalUrl = 'https://delta.example/ferry';
  const missing = ['https://pictures.example/1.png'];
  await putCopy(database, { title: 'The ferry', canonicalUrl }, { missing, at: '2026-11-01T08:00:00.000Z' });
  const changes = { title: 'The ferry, corrected', text: 'The ferry left at seven.', authors: ['Edith Marlow'] };
  const id = await putCopy(database, { ...changes, canonicalUrl }, { missing, at: '2026-11-02T08:00:00.000Z' });
  await addTag(database, [id], 'rivers');
  const link = { url: 'https://delta.example/link', title: 'A link', savedAt: '2026-11-03', from: 'pocket' } as const;
  await database.put({ _id: docId.link('aa'), schema: 1, ...link });
  tellNews();
  await sees('2 articles');
  await noFaults('list');

  await press('Backup and import');
  await press('Back up the library');
  await sees('The backup is done');
  await noFaults('backup');
  await press('Backup and import');

  container.querySelector<HTMLElement>('.pick input')!.click();
  await press('Select all');
  await sees('2 selected');
  await press('Tags');
  await noFaults('tags of what is selected');
  await press('Export');
  await press('Data with everything (JSON)');
  await sees('1 article is not in it');
  await noFaults('export of what is selected');
  await press('Clear the selection');

  location.hash = `#/article/${id}`;
  await sees('Compare versions');
  reader()!.querySelector<HTMLElement>('.missing-pictures summary')!.click();
  await noFaults('copy');
  await press('Tags');
  await noFaults('tags of the copy');
  await press('Tags');
  const panels: readonly [string, string, string][] = [
    ['Export', 'Data with everything (JSON)', 'Exported: The ferry, corrected.json'],
    ['Receipt', 'Verify', 'Unchanged: text and HTML'],
    ['Compare with the live page', 'Open the page and compare', 'The browser did not get your leave'],
  ];
  for (const [panel, button, outcome] of panels) {
    await press(panel);
    await press(button);
    await sees(outcome);
    await noFaults(panel);
  }
  await press('Compare versions');
  await sees('Version 1');
  expect(reader()!.querySelectorAll('.changed-fields > div')).toHaveLength(2);
  await noFaults('versions');
  await press('Compare versions');

  location.hash = '#/';
  await vi.waitFor(() => expect(reader()).toBeUndefined(), 10_000);
  container.querySelector<HTMLElement>('.pick input')!.click();
  await press('Select all');
  await press('Delete');
  await page.getByRole('link', { name: 'Recently deleted' }).click();
  await press('Delete all for good');
  await noFaults('question');
  await press('Cancel');
});
