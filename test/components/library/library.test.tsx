import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FIRST_QUERY } from '../../../components/library/query';
import { THEMES } from '../../../settings/themes';
import { accessibilityFaults } from '../../accessibility';
import { painted } from '../around/stage';
import { openStage, sampleRow, sampleRows } from './stage';

let stage: ReturnType<typeof openStage>;
beforeEach(async () => {
  await page.viewport(1280, 900);
  stage = openStage();
});
afterEach(() => {
  stage.end();
  scrollTo(0, 0);
});

const text = () => stage.container.textContent;
const button = (name: string) => page.getByRole('button', { name, exact: true });
const withRow = (changes: Parameters<typeof sampleRow>[1]) => ({
  list: { ...stage.list, total: 1, rows: new Map([[0, sampleRow(0, changes)]]) },
});

test('a row says title, outlet, authors, date, length, and what there is besides', () => {
  stage.show(withRow({ tags: ['rivers'], versions: 2, marks: 1 }));
  const row = stage.row(0)!;
  expect(row.querySelector('.row-title a')!.getAttribute('href')).toBe('#/article/a0');
  const said = 'The Delta Post · Leyla Quliyeva · 4 May 2026 · 3 min · 2 versions · 1 highlight';
  expect(row.querySelector('.row-meta')!.textContent).toBe(said);
  expect(row.querySelector('.row-tags')!.textContent).toBe('rivers');
});

test('an article without a date says when it was saved, and a link without a copy that it is one', () => {
  stage.show(withRow({ publishedTime: undefined, isKept: false }));
  const row = stage.row(0)!;
  expect(row.querySelector('.row-meta')!.textContent).toBe(
    'Link only · The Delta Post · Leyla Quliyeva · Saved 5 May 2026',
  );
  expect(row.querySelector('a')!.target).toBe('_blank');
});

test('what was searched for is marked in title and text, in the article’s own direction', () => {
  const runs = (before: string, hit: string) => [
    { text: before, hit: false },
    { text: hit, hit: true },
  ];
  const hits = { title: runs('The ', 'ferry'), text: runs('in the ', 'river') };
  stage.show({ query: { ...FIRST_QUERY, words: 'x' }, ...withRow({ language: 'ar', direction: 'rtl', hits }) });
  expect([...stage.container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
    'ferry',
    'river',
  ]);
  expect(stage.container.querySelector<HTMLElement>('.row-hit')!.dir).toBe('rtl');
});

test('of ten thousand rows a few stand in the document, each with its number among all', async () => {
  stage.show({ list: { ...stage.list, total: 10_000, rows: sampleRows(0, 60) } });
  await painted();
  const grid = stage.container.querySelector('[role="grid"]')!;
  expect(grid.getAttribute('aria-rowcount')).toBe('10000');
  expect(grid.querySelectorAll('[role="row"]').length).toBeLessThan(40);
  expect(stage.row(7)!.getAttribute('aria-rowindex')).toBe('8');
  expect(text()).toContain('10,000 articles');
});

test('scrolling asks for the rows that are seen, and shows them when they have come', async () => {
  const list = { ...stage.list, total: 10_000, rows: sampleRows(0, 60) };
  stage.show({ list });
  await painted();
  scrollTo(0, 400_000);
  await vi.waitFor(() => expect(stage.onSeen.mock.lastCall![0]).toBeGreaterThan(3000));
  const [first, last] = stage.onSeen.mock.lastCall! as [number, number];
  expect(stage.row(first + 10)!.textContent).toBe('');
  stage.show({ list: { ...list, rows: sampleRows(first, last) } });
  await painted();
  expect(stage.row(first + 10)!.textContent).toContain(`The ferry, part ${first + 10}`);
});

test('rows of different heights stand one below the other', async () => {
  const rows = sampleRows(0, 30);
  for (let place = 0; place < 30; place += 3) rows.set(place, sampleRow(place, { title: 'Long title '.repeat(40) }));
  stage.show({ list: { ...stage.list, total: 30, rows } });
  await painted();
  await painted();
  const boxes = [...stage.container.querySelectorAll('.article-row')].map((row) => row.getBoundingClientRect());
  expect(new Set(boxes.map(({ height }) => Math.round(height))).size).toBeGreaterThan(1);
  for (const [place, box] of boxes.slice(1).entries()) expect(Math.abs(box.top - boxes[place]!.bottom)).toBeLessThan(1);
});

test('the row that has the focus stays in the document wherever the person scrolls', async () => {
  const list = { ...stage.list, total: 10_000, rows: sampleRows(0, 60), active: 3 };
  stage.show({ list });
  stage.show({ list: { ...list, focusing: 1 } });
  await painted();
  expect(document.activeElement).toBe(stage.row(3));
  scrollTo(0, 400_000);
  await vi.waitFor(() => expect(stage.row(3)!.nextElementSibling!.getAttribute('data-index')).not.toBe('4'));
  expect(document.activeElement).toBe(stage.row(3));
});

test('the focus goes to the row that comes to the place of one that has gone', async () => {
  stage.show();
  stage.show({ list: { ...stage.list, active: 1, focusing: 1 } });
  await painted();
  const rows = new Map([
    [0, sampleRow(0)],
    [1, sampleRow(2)],
  ]);
  stage.show({ list: { ...stage.list, rows, total: 2, active: 1, focusing: 1 } });
  await painted();
  expect(document.activeElement!.textContent).toContain('The ferry, part 2');
});

test('a list that comes anew takes the focus from nobody', () => {
  stage.show({ state: 'working' });
  const field = page.getByRole('textbox', { name: 'Search the library' }).element() as HTMLElement;
  field.focus();
  stage.show({ list: { ...stage.list, focusing: 5 } });
  expect(document.activeElement).toBe(field);
});

test('the list is one stop of the Tab key', () => {
  stage.show({ list: { ...stage.list, active: 1 } });
  const stops = [...stage.container.querySelectorAll<HTMLElement>('[role="grid"] *')].filter(
    (each) => each.tabIndex >= 0,
  );
  expect(stops).toEqual([stage.row(1)]);
});

test('a box selects its row, with Shift all rows up to it; so does Shift on the row', async () => {
  stage.show();
  await page.getByRole('checkbox', { name: 'Select: The ferry, part 0' }).click();
  expect(stage.onSelect).toHaveBeenLastCalledWith(0, false);
  await page.getByRole('checkbox', { name: 'Select: The ferry, part 2' }).click({ modifiers: ['Shift'] });
  expect(stage.onSelect).toHaveBeenLastCalledWith(2, true);
  await page.getByRole('link', { name: 'The ferry, part 1' }).click({ modifiers: ['Shift'] });
  expect(stage.onSelect).toHaveBeenLastCalledWith(1, true);
  expect(location.hash).toBe('');
});

test('each row has buttons for what is done most', async () => {
  stage.show();
  await button('Archive: The ferry, part 1').click();
  expect(stage.onAct).toHaveBeenLastCalledWith('archive', stage.list.rows.get(1));
  stage.show({ query: { ...FIRST_QUERY, shelf: 'deleted' } });
  await button('Put back: The ferry, part 1').click();
  expect(stage.onAct).toHaveBeenLastCalledWith('restore', stage.list.rows.get(1));
});

test('what is selected can be marked, archived, tagged and deleted at once', async () => {
  stage.show({ list: { ...stage.list, selected: new Set(['a0', 'a2']) } });
  expect(text()).toContain('2 selected');
  for (const [name, act] of Object.entries({
    'Mark as read': 'read',
    Archive: 'archive',
    Tags: 'tags',
    Delete: 'delete',
  })) {
    await button(name).click();
    expect(stage.onSelectionAct).toHaveBeenLastCalledWith(act);
  }
  await button('Select all').click();
  await button('Clear the selection').click();
  expect([stage.onAll, stage.onNone].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('tags are added with those that are known to choose from, and taken off', async () => {
  const tagging = { tags: ['boats'], known: ['rivers', 'boats'], onAdd: vi.fn(), onRemove: vi.fn() };
  stage.show({ list: { ...stage.list, selected: new Set(['a0']) }, tagging });
  const field = page.getByRole('combobox', { name: 'Add a tag' });
  expect(document.activeElement).toBe(field.element());
  expect(
    [...stage.container.querySelectorAll('datalist option')].map((option) => (option as HTMLOptionElement).value),
  ).toEqual(['rivers']);
  await userEvent.keyboard('lower river{Enter}');
  expect(tagging.onAdd).toHaveBeenCalledExactlyOnceWith('lower river');
  await button('Remove the tag boats').click();
  expect(tagging.onRemove).toHaveBeenCalledExactlyOnceWith('boats');
});

test('typing asks at once, and Enter goes to what was found', async () => {
  stage.show();
  const field = page.getByRole('textbox', { name: 'Search the library' });
  await field.fill('fer');
  expect(stage.onWords).toHaveBeenLastCalledWith('fer');
  await userEvent.keyboard('{Enter}');
  expect(stage.onSearched).toHaveBeenCalledOnce();
});

test('filters offer what there is with how often, and are taken off one by one', async () => {
  stage.show({ query: { ...FIRST_QUERY, outlet: 'The Delta Post', read: false, from: '2026-01-31' } });
  await page.getByLabelText('Language').selectOptions('Русский (2)');
  expect(stage.onFilter).toHaveBeenLastCalledWith('language', 'ru');
  await page.getByLabelText('Read or unread').selectOptions('Read');
  expect(stage.onFilter).toHaveBeenLastCalledWith('read', true);
  await button('Remove the filter Published from: 31 January 2026').click();
  expect(stage.onClear).toHaveBeenLastCalledWith(['from']);
  await button('Clear all filters').click();
  expect(stage.onClear).toHaveBeenLastCalledWith(['outlet', 'read', 'from']);
});

test('a filter for what is not on the shelf any more still says what it is', () => {
  stage.show({ query: { ...FIRST_QUERY, tag: 'gone' } });
  expect((page.getByLabelText('Tag').element() as HTMLSelectElement).selectedOptions[0]!.text).toBe('gone');
});

test('the order is chosen; only a search can have the best first', async () => {
  stage.show();
  const choice = page.getByLabelText('Sort by');
  expect(choice.element().textContent).not.toContain('Best match');
  await choice.selectOptions('Oldest');
  expect(stage.onSort).toHaveBeenLastCalledWith({ sort: 'published', descending: undefined });
  stage.show({ query: { ...FIRST_QUERY, words: 'ferry' } });
  expect((choice.element() as HTMLSelectElement).selectedOptions[0]!.text).toBe('Best match');
});

test('an empty shelf says how to fill it, and offers nothing to narrow it down', () => {
  const none = { outlets: [], tags: [], languages: [] };
  stage.show({ list: { ...stage.list, total: 0, rows: new Map() }, facets: none });
  expect(text()).toContain('press Colophon in the toolbar');
  expect(stage.container.querySelector('.filters')).toBeNull();
});

test('where nothing is found, it is said, and everything is one press away', async () => {
  stage.show({
    query: { ...FIRST_QUERY, words: 'zzz', tag: 'rivers' },
    list: { ...stage.list, total: 0, rows: new Map() },
  });
  expect(text()).toContain('0 articles');
  await button('Show everything on this shelf').click();
  expect(stage.onClear).toHaveBeenLastCalledWith(['tag'], true);
});

test('a library that can’t be opened says so and can be tried again', async () => {
  stage.show({ state: 'failed' });
  expect(page.getByRole('alert').element().textContent).toContain('The library can’t be opened');
  await button('Try again').click();
  expect(stage.onRetry).toHaveBeenCalledOnce();
});

test('a library that is damaged says that trying again may not be enough', () => {
  stage.show({ state: 'damaged' });
  expect(page.getByRole('alert').element().textContent).toContain('restore your backup');
});

test('a long opening tells how far it is', () => {
  stage.show({ state: 'working', progress: { done: 3000, of: 10_000 } });
  expect(text()).toContain('3,000 of 10,000 articles are ready');
});

test('what was done is said, with the way back', async () => {
  const onUndo = vi.fn();
  stage.show({ outcome: { words: 'Deleted (2)', number: 1 }, onUndo });
  expect(stage.container.querySelector('.toast [role="status"]')!.textContent).toBe('Deleted (2)');
  await button('Undo').click();
  expect(onUndo).toHaveBeenCalledOnce();
});

test('a question is a no by Esc, and a yes only by its button', async () => {
  const question = { words: 'Delete 2 articles for good?', yes: 'Delete for good' };
  stage.show({ question });
  expect(document.activeElement!.textContent).toBe('Cancel');
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(stage.onAnswer).toHaveBeenLastCalledWith(false));
  stage.show();
  stage.show({ question });
  await button('Delete for good').click();
  await vi.waitFor(() => expect(stage.onAnswer).toHaveBeenLastCalledWith(true));
});

test('room that is running out is said before it is too late', () => {
  stage.show({ storage: { used: 95, quota: 100, isPersisted: true } });
  expect(text()).toContain('There is hardly any room left');
  stage.show({ storage: { used: 85_000_000, quota: 100_000_000, isPersisted: true } });
  expect(text()).not.toContain('There is hardly any room left');
  expect(text()).toContain('85 MB used of about 100 MB');
});

test('what others give has a button that opens it', async () => {
  const panels = { backup: () => <p>All in one file</p> };
  stage.show({ panels });
  expect(text()).not.toContain('All in one file');
  await button('Backup and import').click();
  expect(text()).toContain('All in one file');
});

test.for([320, 700, 1280])('at %s pixels nothing is wider than the window', async (width) => {
  await page.viewport(width, 640);
  const rows = new Map([
    [
      0,
      sampleRow(0, {
        title: 'Donaudampfschifffahrtsgesellschaft'.repeat(4),
        outlet: 'x'.repeat(90),
        tags: ['y'.repeat(70)],
      }),
    ],
  ]);
  const query = { ...FIRST_QUERY, outlet: 'z'.repeat(80) };
  stage.show({ query, list: { ...stage.list, rows, total: 1 } });
  if (width < 900) await page.getByRole('button', { name: 'Filters and storage (1)' }).click();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  const tagging = { tags: ['y'.repeat(70)], known: [], onAdd: vi.fn(), onRemove: vi.fn() };
  stage.show({ query, list: { ...stage.list, rows, total: 1, selected: new Set(['a0']) }, tagging });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test('a target is at least 24 pixels wide and high', async () => {
  await page.viewport(320, 640);
  const tagging = { tags: ['boats'], known: [], onAdd: vi.fn(), onRemove: vi.fn() };
  stage.show({ query: { ...FIRST_QUERY, read: true }, list: { ...stage.list, selected: new Set(['a0']) }, tagging });
  for (const element of stage.container.querySelectorAll('button, select, .pick label, nav a')) {
    if (!element.checkVisibility()) continue;
    const { width, height } = element.getBoundingClientRect();
    expect(Math.min(width, height), element.outerHTML).toBeGreaterThanOrEqual(24);
  }
});

test.for(THEMES)('axe finds no fault with it in $name', async ({ name }) => {
  const hits = { title: [{ text: 'ferry', hit: true }], text: [{ text: 'river', hit: true }] };
  const rows = new Map([
    [0, sampleRow(0, { tags: ['rivers'], hits })],
    [1, sampleRow(1, { isRead: true })],
  ]);
  const tagging = { tags: ['boats'], known: ['rivers'], onAdd: vi.fn(), onRemove: vi.fn() };
  const query = { ...FIRST_QUERY, words: 'ferry', tag: 'rivers' };
  const list = { ...stage.list, rows, total: 3, selected: new Set(['a1']) };
  stage.show({ query, list, tagging, outcome: { words: 'Archived', number: 1 }, onUndo: () => {} }, { theme: name });
  expect(await accessibilityFaults(document.documentElement)).toEqual([]);
});

test.for(['failed', 'working'] as const)('axe finds no fault with it when %s', async (state) => {
  stage.show({ state });
  expect(await accessibilityFaults(document.documentElement)).toEqual([]);
});
