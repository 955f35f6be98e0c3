import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Marking } from '../../../components/reader/marks/contract';
import { startMarks } from '../../../entrypoints/marks/marks-session';
import { type Database, openDatabase } from '../../../library/database';
import type { Mark } from '../../../library/mark';
import { describe } from '../../../library/marks/describe';
import { keeperOf, type MarkKeeper } from '../../../library/marks/keeper';
import { putMark } from '../../../library/marks/store';
import { textOf } from '../../../library/marks/text-of';
import { accessibilityFaults } from '../../accessibility';
import { openStage } from '../../components/around/stage';
import { sampleMark } from '../../library/marks/sample-mark';

const ARTICLE = 'a'.repeat(32);
const HTML = `<p>The ferry left at six, as it did every morning of that year.</p>
  <p>Nobody on the quay had believed that <a href="https://delta.example/engine">the old engine</a> would last.</p>
  <details><summary>The mill</summary><p>The keeper noted the height of the water in a book.</p></details>`;

let stage: ReturnType<typeof openStage>;
let database: Database;
let keeper: MarkKeeper;
let text: HTMLElement;
let place: HTMLElement;
let marking: Marking;
const onSay = vi.fn();
const onColour = vi.fn();

beforeEach(async () => {
  vi.clearAllMocks();
  database = openDatabase(`test-${Math.random()}`);
  keeper = keeperOf(database, ARTICLE);
  stage = openStage();
  text = await stage.show({ html: HTML });
  place = stage.dialog.appendChild(document.createElement('div'));
});
afterEach(async () => {
  marking.end();
  stage.end();
  await database.destroy();
});

/** Keeps marks on those words beforehand. */
async function mark(words: string, changes: Partial<Mark> = {}): Promise<void> {
  const whole = textOf(text).text;
  const start = whole.indexOf(words);
  const passage =
    start < 0 ? { position: { start: 9, end: 20 }, quote: { exact: words, prefix: '', suffix: '' } } : undefined;
  await putMark(
    database,
    ARTICLE,
    sampleMark({ ...(passage ?? describe(whole, start, start + words.length)), ...changes }),
  );
}

async function start(beforeMark?: () => Promise<string | undefined>): Promise<void> {
  const scroller = stage.scroller();
  marking = startMarks(place, { text, scroller, keeper, beforeMark, onSay, onColour, colour: 'yellow' });
  await keeper.list();
}

function select(words: string): void {
  const { text: whole, range } = textOf(text);
  const at = whole.indexOf(words);
  const selection = document.getSelection()!;
  selection.removeAllRanges();
  selection.addRange(range(at, at + words.length));
}

function painted(): Record<string, string[]> {
  const names = [...CSS.highlights].filter(([name]) => /mark|noted/.test(name));
  return Object.fromEntries(
    names.map(([name, ranges]) => [name.replace('colophon-', ''), [...ranges].map((range) => `${range as Range}`)]),
  );
}

async function openList(): Promise<HTMLElement> {
  marking.list();
  await expect.poll(() => place.querySelector('#marks textarea')).not.toBeNull();
  return place.querySelector<HTMLElement>('#marks')!;
}

const kept = async () => (await keeper.list()) as { ok: true; marks: Mark[] };

test('marks that are kept are painted, each in its colour, and the text stays as it was', async () => {
  await mark('left at six', { id: 'mark-0001', colour: 'pink' });
  await mark('the old engine', { id: 'mark-0002', colour: 'blue', note: 'Really' });
  const before = text.innerHTML;
  await start();
  await expect
    .poll(painted)
    .toEqual({ 'mark-pink': ['left at six'], 'mark-blue': ['the old engine'], noted: ['the old engine'] });
  expect(text.innerHTML).toBe(before);
  marking.end();
  expect(painted()).toEqual({});
});

test('what is selected is highlighted in the last colour, kept and said; the selection is gone', async () => {
  await start();
  select('Nobody on the quay');
  marking.highlight();
  expect(painted()).toEqual({ 'mark-yellow': ['Nobody on the quay'] });
  await expect.poll(() => onSay.mock.calls).toEqual([['Highlighted']]);
  expect(document.getSelection()!.isCollapsed).toBe(true);
  expect((await kept()).marks).toMatchObject([{ colour: 'yellow', quote: { exact: 'Nobody on the quay' } }]);
});

test('without a selection in the text it is said what to do', async () => {
  await start();
  document.getSelection()!.removeAllRanges();
  marking.highlight();
  document.getSelection()!.selectAllChildren(stage.dialog.querySelector('h1')!);
  marking.note();
  expect(onSay.mock.calls).toEqual([
    ['Select some words of the text first.'],
    ['Select some words of the text first.'],
  ]);
  expect((await kept()).marks).toEqual([]);
});

test('a note is written in the card, which has no fault; the same words are not marked twice', async () => {
  await start();
  select('left at six');
  marking.note();
  await expect.poll(() => document.activeElement?.localName).toBe('textarea');
  await userEvent.keyboard('Early');
  await expect.poll(async () => (await kept()).marks.map(({ note }) => note)).toEqual(['Early']);
  expect(await accessibilityFaults(place.querySelector('.mark-card')!)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => place.querySelector('.mark-card')).toBeNull();
  select('left at six');
  marking.note();
  await expect.poll(() => place.querySelector('textarea')?.value).toBe('Early');
  expect((await kept()).marks).toHaveLength(1);
});

test('a click on a highlight opens its card, on a link in it follows the link, elsewhere does nothing', async () => {
  await mark('Nobody on the quay had believed that the old engine');
  await start();
  await expect.poll(painted).toHaveProperty('mark-yellow');
  const paragraph = text.querySelectorAll('p')[1]!;
  const link = paragraph.querySelector('a')!;
  link.addEventListener('click', (event) => event.preventDefault());
  await userEvent.click(link);
  expect(place.querySelector('.mark-card')).toBeNull();
  await userEvent.click(text.querySelector('p')!, { position: { x: 5, y: 8 } });
  expect(place.querySelector('.mark-card')).toBeNull();
  await userEvent.click(paragraph, { position: { x: 5, y: 8 } });
  expect(place.querySelector('.mark-card')!.matches(':popover-open')).toBe(true);
  await page.getByRole('radio', { name: 'Violet' }).click();
  await expect.poll(painted).toHaveProperty('mark-violet');
  expect(onColour).toHaveBeenCalledWith('violet');
  await page.getByRole('button', { name: 'Remove the highlight' }).click();
  await expect.poll(painted).toEqual({});
  await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
  await userEvent.keyboard('{Enter}');
  await expect.poll(painted).toHaveProperty('mark-violet');
});

test('the list has all marks in the order of the text, the lost ones apart, and no fault', async () => {
  await mark('the old engine', { id: 'mark-0001', note: 'Really' });
  await mark('left at six', { id: 'mark-0002', colour: 'green' });
  await mark('words that have been taken out', { id: 'mark-0003', colour: 'violet' });
  await start();
  const list = await openList();
  const quotes = (within: Element | null) =>
    [...(within?.querySelectorAll('q') ?? [])].map((quote) => quote.textContent);
  await expect.poll(() => quotes(list.querySelector('ol'))).toEqual(['left at six', 'the old engine']);
  expect(quotes(list.querySelector('ul'))).toEqual(['words that have been taken out']);
  expect(list.querySelector('section')!.textContent).toContain('Not found in this version');
  expect(list.querySelector('ol li')!.textContent).toContain('Green: left at six');
  expect(list.querySelector('section button.mark-quote')).toBeNull();
  list.querySelector('details')!.open = true;
  await expect.poll(() => list.querySelector('.mark-colours')).not.toBeNull();
  expect(await accessibilityFaults(list)).toEqual([]);
  for (const target of list.querySelectorAll('button, summary, .mark-colours label')) {
    const { width, height } = target.getBoundingClientRect();
    expect(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(24);
  }
});

test('the list leads to a passage, also into what is folded up', async () => {
  await mark('the height of the water');
  await start();
  const list = await openList();
  await page.getByRole('button', { name: /the height of the water/ }).click();
  expect(list.matches(':popover-open')).toBe(false);
  expect(text.querySelector('details')!.open).toBe(true);
  expect(document.activeElement?.textContent).toContain('The keeper noted');
});

test('a highlight removed in the list stands there until it is closed, and can be had back', async () => {
  await mark('left at six');
  await start();
  const list = await openList();
  await page.getByRole('button', { name: 'Remove the highlight' }).click();
  await expect.poll(async () => (await kept()).marks).toEqual([]);
  expect(list.textContent).toContain('Highlight removed');
  expect(document.activeElement?.textContent).toBe('Undo');
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await kept()).marks).toHaveLength(1);
  await page.getByRole('button', { name: 'Remove the highlight' }).click();
  await userEvent.keyboard('{Escape}');
  await openList();
  expect(list.textContent).toContain('Nothing is highlighted here');
});

test('a note to the whole article is written in one go, and emptied it is gone', async () => {
  await start();
  await openList();
  const field = page.getByRole('textbox', { name: 'Note on the whole article' });
  await userEvent.type(field, 'All');
  await expect.poll(async () => (await kept()).marks).toMatchObject([{ note: 'All' }]);
  await userEvent.keyboard(' of it');
  await expect.poll(async () => (await kept()).marks).toMatchObject([{ note: 'All of it' }]);
  expect((await kept()).marks[0]).not.toHaveProperty('quote');
  await userEvent.fill(field, '');
  await expect.poll(async () => (await kept()).marks).toEqual([]);
});

test('what cannot be kept is said and shown no longer; nothing else is lost', async () => {
  await mark('left at six');
  await start();
  await expect.poll(painted).toHaveProperty('mark-yellow');
  keeper.put = async () => ({ ok: false, reason: 'storage' });
  select('Nobody on the quay');
  marking.highlight();
  await expect.poll(() => onSay.mock.calls.flat().join()).toMatch(/could not be saved/);
  expect(painted()).toEqual({ 'mark-yellow': ['left at six'] });
});

test('the article is saved before it is marked, and where that fails there is no mark', async () => {
  const beforeMark = vi.fn<() => Promise<string | undefined>>().mockResolvedValueOnce('The disk is full.');
  await start(beforeMark);
  select('left at six');
  marking.highlight();
  await expect.poll(() => onSay.mock.calls).toEqual([['The disk is full.']]);
  expect(painted()).toEqual({});
  beforeMark.mockResolvedValue(undefined);
  for (const words of ['left at six', 'Nobody on the quay']) {
    select(words);
    marking.highlight();
  }
  await expect.poll(async () => (await kept()).marks).toHaveLength(2);
  expect(beforeMark).toHaveBeenCalledTimes(3);
});

test('a text that comes anew in part keeps its marks painted', async () => {
  await mark('left at six');
  await start();
  await expect.poll(painted).toHaveProperty('mark-yellow');
  const paragraph = text.querySelector('p')!;
  paragraph.innerHTML = paragraph.innerHTML.replace('left', '<b>left</b>');
  await expect.poll(painted).toEqual({ 'mark-yellow': ['left at six'] });
});

test('what was typed last is kept when the reader closes', async () => {
  await mark('left at six');
  await start();
  await openList();
  await userEvent.type(page.getByRole('textbox', { name: 'Note on the whole article' }), 'All');
  marking.end();
  await expect.poll(async () => (await kept()).marks).toMatchObject([{}, { note: 'All' }]);
});
