import { render } from 'preact';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { Library } from '../../../components/library/library';
import { LIBRARY_STYLES } from '../../../components/library/styles';
import { createLibrary } from '../../../entrypoints/library/library-session';
import { wearOnOwnPage } from '../../../entrypoints/own-pages/wear-on-own-page';
import { sheetOf } from '../../../entrypoints/reader/host';
import { type Database, openDatabase, readDocument } from '../../../library/database';
import type { ShelfDocument } from '../../../library/documents';
import { docId } from '../../../library/ids';
import { tellNews } from '../../../library/news';
import { readCopyPlace } from '../../../library/place';
import { listVersions } from '../../../library/read-copy';
import { changeShelf } from '../../../library/shelf';
import { tagsOf } from '../../../library/tags';
import { settingsFor } from '../../../settings/kept';
import { plainCatalogue } from '../../library/plain-catalogue';
import { putCopy } from '../../library/shelf-of-copies';

/** One session for all tests, as one page has: it listens as long as the page is there. */
let database: Database;
let failures = 0;
let container: HTMLElement;
const tabs = { create: vi.fn(async () => undefined) };

beforeAll(async () => {
  await page.viewport(1280, 900);
  Object.assign(browser, { tabs });
  document.adoptedStyleSheets = LIBRARY_STYLES.map(sheetOf);
  database = openDatabase(`test-${Math.random()}`);
  container = document.body.appendChild(document.createElement('div'));
  failures = 1;
  await createLibrary(
    ({ kept, title, props }) => {
      document.title = title ?? 'Library';
      wearOnOwnPage(settingsFor(kept), false);
      render(<Library {...props} />, container);
    },
    matchMedia('(prefers-color-scheme: dark)'),
    async () => {
      if (failures-- > 0) throw new Error('refused');
      return { database, catalogue: plainCatalogue(database) };
    },
  );
});
afterAll(async () => {
  render(null, container);
  container.remove();
  document.adoptedStyleSheets = [];
  await database.destroy();
});

const titles = () => [...container.querySelectorAll('.row-title a')].map((link) => link.textContent);
const shown = (...expected: string[]) => vi.waitFor(() => expect(titles()).toEqual(expected));
const says = (words: string) =>
  vi.waitFor(() => expect(container.querySelector('.toast')!.textContent).toContain(words));
const dialog = () => document.querySelector('colophon-reader');
const focused = () => document.activeElement?.closest('[role="row"]')?.querySelector('.row-title a')?.textContent;
const shelfOf = (id: string) => readDocument<ShelfDocument>(database, docId.shelf(id));

async function put(title: string, changes: Parameters<typeof putCopy>[1] = {}, hour = 8): Promise<string> {
  const canonicalUrl = `https://delta.example/${encodeURIComponent(title)}`;
  const article = {
    title,
    canonicalUrl,
    sourceUrl: canonicalUrl,
    text: `${title}.`,
    html: `<p>${title}.</p>`,
    ...changes,
  };
  return putCopy(database, article, { at: `2026-11-01T${String(hour).padStart(2, '0')}:00:00.000Z` });
}

let first = '';
let second = '';
beforeEach(async () => {
  if (container.querySelector('.state [aria-hidden] ~ h2')?.textContent?.includes('can’t be opened')) return;
  first = await put('Apples by the river', { siteName: 'Orchard' }, 9);
  second = await put('Boats and bells', {}, 8);
  tellNews();
  await shown('Apples by the river', 'Boats and bells');
});
afterEach(async () => {
  location.hash = '#/';
  for (const { id, value } of (await database.allDocs()).rows) await database.remove({ _id: id, _rev: value.rev });
  tellNews();
  await vi.waitFor(() => expect(dialog()).toBeNull());
  await shown();
  (document.activeElement as HTMLElement | null)?.blur();
});

test('a library that can’t be opened is opened when it is tried again', async () => {
  expect(container.textContent).toContain('The library can’t be opened');
  await page.getByRole('button', { name: 'Try again' }).click();
  await vi.waitFor(() => expect(container.textContent).toContain('Nothing to read here yet'));
});

test('what is typed is found as it is typed, and stands in the address', async () => {
  await userEvent.keyboard('/');
  await userEvent.keyboard('bell');
  await shown('Boats and bells');
  await vi.waitFor(() => expect(location.hash).toBe('#/?words=bell'));
  expect(container.textContent).toContain('1 article');
  await userEvent.keyboard('{Enter}');
  expect(focused()).toBe('Boats and bells');
  await userEvent.keyboard('{Escape}');
  await shown('Apples by the river', 'Boats and bells');
});

test('back and forward go through filters', async () => {
  await page.getByLabelText('Outlet').selectOptions('Orchard (1)');
  await shown('Apples by the river');
  history.back();
  await shown('Apples by the river', 'Boats and bells');
  history.forward();
  await shown('Apples by the river');
  await page.getByRole('button', { name: 'Remove the filter Outlet: Orchard' }).click();
  await shown('Apples by the river', 'Boats and bells');
});

test('keys move, archive, and take it back', async () => {
  await userEvent.keyboard('jj');
  await vi.waitFor(() => expect(focused()).toBe('Boats and bells'));
  await userEvent.keyboard('e');
  await shown('Apples by the river');
  await says('Archived');
  expect((await shelfOf(second))!.archivedAt).toBeDefined();
  await vi.waitFor(() => expect(focused()).toBe('Apples by the river'));
  await userEvent.keyboard('z');
  await shown('Apples by the river', 'Boats and bells');
  await says('Undone');
  await userEvent.keyboard('z');
  await says('There is nothing to undo');
});

test('what is deleted stands among the deleted, can be put back, and goes for good when asked twice', async () => {
  await userEvent.keyboard('j#');
  await shown('Boats and bells');
  await page.getByRole('link', { name: 'Recently deleted' }).click();
  await shown('Apples by the river');
  await userEvent.keyboard('je');
  await shown();
  await page.getByRole('link', { name: 'Reading list' }).click();
  await shown('Apples by the river', 'Boats and bells');
  await userEvent.keyboard('j{Delete}');
  await page.getByRole('link', { name: 'Recently deleted' }).click();
  await shown('Apples by the river');
  await page.getByRole('button', { name: 'Delete all for good' }).click();
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  await page
    .getByRole('button', { name: /^Delete for good/ })
    .first()
    .click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete for good' }).click();
  await shown();
  expect(await shelfOf(first)).toBeUndefined();
});

test('several are selected by keys, and all of them marked and tagged', async () => {
  await userEvent.keyboard('j{Shift>}{ArrowDown}{/Shift}');
  await vi.waitFor(() => expect(container.textContent).toContain('2 selected'));
  await page.getByRole('button', { name: 'Mark as read' }).click();
  await says('Marked as read (2)');
  expect((await shelfOf(first))!.readAt).toBeDefined();
  await page.getByRole('button', { name: 'Tags' }).click();
  await userEvent.keyboard('rivers{Enter}');
  await says('Tag added: rivers');
  expect(await tagsOf(database, second)).toEqual(['rivers']);
  await vi.waitFor(() => expect(container.querySelectorAll('.row-tags')).toHaveLength(2));
  await page.getByRole('button', { name: 'Remove the tag rivers' }).click();
  await says('Tag removed: rivers');
  expect(await tagsOf(database, first)).toEqual([]);
  await page.getByRole('button', { name: 'Clear the selection' }).click();
  expect(container.textContent).not.toContain('selected');
});

test('Ctrl and A selects all, x one more or less', async () => {
  await userEvent.keyboard('j{Control>}a{/Control}');
  await vi.waitFor(() => expect(container.textContent).toContain('2 selected'));
  await userEvent.keyboard('x');
  await vi.waitFor(() => expect(container.textContent).toContain('1 selected'));
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(container.textContent).not.toContain('selected'));
});

test('Enter opens the copy, Esc goes back to its row, and the address follows', async () => {
  await userEvent.keyboard('jj{Enter}');
  await vi.waitFor(() => expect(document.title).toBe('Boats and bells'));
  expect(location.hash).toBe(`#/article/${second}`);
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(dialog()).toBeNull());
  await vi.waitFor(() => expect(location.hash).toMatch(/^(#\/)?$/));
  await vi.waitFor(() => expect(focused()).toBe('Boats and bells'));
  expect(document.title).toBe('Library');
});

test('a short text that is open for a while is read', { timeout: 15_000 }, async () => {
  await userEvent.keyboard('j{Enter}');
  await vi.waitFor(async () => expect((await shelfOf(first))?.readAt).toBeDefined(), 8000);
  await vi.waitFor(() => expect(container.querySelectorAll('[data-read]')).toHaveLength(1));
});

test('a key in the reader archives, closes it, and is taken back from the list', async () => {
  await userEvent.keyboard('j{Enter}');
  await vi.waitFor(() => expect(document.title).toBe('Apples by the river'));
  await userEvent.keyboard('e');
  await vi.waitFor(() => expect(dialog()).toBeNull());
  await shown('Boats and bells');
  await page.getByRole('button', { name: 'Undo' }).click();
  await shown('Apples by the river', 'Boats and bells');
});

test('the place in a long text is kept with the library', async () => {
  const html = Array.from({ length: 80 }, (_, index) => `<p>Paragraph ${index} of the story.</p>`).join('');
  const id = await put('Long one', { html }, 12);
  tellNews();
  await shown('Long one', 'Apples by the river', 'Boats and bells');
  await userEvent.keyboard('j{Enter}');
  await vi.waitFor(() => expect(document.title).toBe('Long one'));
  await userEvent.keyboard('{PageDown}');
  await vi.waitFor(async () => expect((await readCopyPlace(database, id))?.words).toContain('of the story'), 5000);
});

test('what another window writes is seen', async () => {
  await changeShelf(database, [first], 'archive');
  await shown('Boats and bells');
});

test('an imported link leads to its page, and to nothing but the web', async () => {
  const link = (id: string, url: string) =>
    database.put({ _id: docId.link(id), schema: 1, url, title: `Link ${id}`, savedAt: '2026-11-09', from: 'pocket' });
  await link('aa', 'https://delta.example/link');
  await link('bb', 'javascript:alert(1)//');
  tellNews();
  await vi.waitFor(() => expect(titles()).toHaveLength(4));
  const hrefs = [...container.querySelectorAll<HTMLAnchorElement>('.row-title a[target]')].map((each) =>
    each.getAttribute('href'),
  );
  expect(hrefs).toEqual(expect.arrayContaining(['https://delta.example/link', '#/']));
  await page.getByLabelText('Sort by').selectOptions('Title');
  await vi.waitFor(() => expect(titles()[2]).toBe('Link aa'));
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('jjj');
  await vi.waitFor(() => expect(focused()).toBe('Link aa'));
  await userEvent.keyboard('{Enter}');
  expect(tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'https://delta.example/link' });
});

test('an address of an article that is not there says so and shows the list', async () => {
  location.hash = '#/article/00ff';
  await says('This article is not in the library');
  expect(location.hash).toBe('#/');
});

test('another version is shown when its address is gone to, and closing leads to the list', async () => {
  const old = (await listVersions(database, first))[0]!.id;
  const canonicalUrl = `https://delta.example/${encodeURIComponent('Apples by the river')}`;
  await put('Apples, corrected', { siteName: 'Orchard', canonicalUrl }, 15);
  tellNews();
  await shown('Apples, corrected', 'Boats and bells');
  await userEvent.keyboard('j{Enter}');
  await vi.waitFor(() => expect(document.title).toBe('Apples, corrected'));
  location.hash = `#/article/${first}?version=${old}`;
  await vi.waitFor(() => expect(document.title).toBe('Apples by the river'));
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(dialog()).toBeNull());
});
