import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnFormat } from '../../attribution/templates/format';
import formatStyles from '../../components/formats/formats.css?inline';
import { CopyFormats } from '../../components/options/copy-formats';
import copyFormatStyles from '../../components/options/copy-formats.css?inline';
import optionStyles from '../../components/options/options.css?inline';
import { QuoteFormats } from '../../components/options/quote-formats';
import { sheetOf } from '../../entrypoints/reader/sheets';
import { accessibilityFaults } from '../accessibility';
import { READER_STYLES } from '../reader-styles';

const MINE: OwnFormat = { id: 'own-1', name: 'Mine', flavour: 'text', body: 'M: {title}' };
const actions = { onFormat: vi.fn(), onSaveFormat: vi.fn(), onDeleteFormat: vi.fn(), onUndoDelete: vi.fn() };

let container: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  document.documentElement.dataset.theme = 'light';
  document.adoptedStyleSheets = [...READER_STYLES, optionStyles, formatStyles, copyFormatStyles].map(sheetOf);
  container = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, container);
  container.remove();
  document.adoptedStyleSheets = [];
  delete document.documentElement.dataset.theme;
});

function show(changes: Partial<Parameters<typeof CopyFormats>[0]> = {}): void {
  render(<CopyFormats chosen="source" own={[MINE]} {...actions} {...changes} />, container);
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('all formats are listed, the chosen one is marked, and its copy is shown', async () => {
  show({ chosen: 'own-1' });
  expect(container.querySelectorAll('input[type=radio]')).toHaveLength(12);
  await expect.element(page.getByRole('radio', { name: 'Mine' })).toBeChecked();
  expect(container.querySelector('.made')!.textContent).toBe('M: What the ferryman knew');
  await page.getByRole('radio', { name: 'BibTeX' }).click();
  expect(actions.onFormat).toHaveBeenCalledWith('bibtex');
});

test('a new one needs a name and no fault, and is shown while it is written', async () => {
  show();
  await button('New format').click();
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
  const body = page.getByRole('textbox', { name: 'Template' });
  await body.fill('{{x}} {titel}');
  await button('Save format').click();
  expect(container.textContent).toContain('A format needs a name.');
  await page.getByRole('textbox', { name: 'Name' }).fill(' Ours ');
  await button('Save format').click();
  expect(actions.onSaveFormat).not.toHaveBeenCalled();
  await expect.element(body).toHaveFocus();
  expect(container.textContent).toContain('There is no field {titel}.');
  await body.fill('{{x}} ');
  await userEvent.keyboard('{End}');
  await button('Title').click();
  await expect.element(body).toHaveValue('{{x}} {title}');
  expect([...container.querySelectorAll('.made')].at(-1)!.textContent).toBe('{x} What the ferryman knew');
  await button('Save format').click();
  expect(actions.onSaveFormat).toHaveBeenCalledWith({
    id: expect.stringMatching(/^own-/),
    name: 'Ours',
    flavour: 'text',
    body: '{{x}} {title}',
  });
  await expect.element(button('New format')).toHaveFocus();
});

test('one is changed under its id, deleted, and brought back', async () => {
  show({ deleted: { ...MINE, id: 'own-2', name: 'Gone' } });
  await button('Edit Mine').click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Yours');
  await button('Save format').click();
  expect(actions.onSaveFormat).toHaveBeenCalledWith({ ...MINE, name: 'Yours' });
  await button('Delete Mine').click();
  expect(actions.onDeleteFormat).toHaveBeenCalledWith(MINE);
  await button('Bring Gone back').click();
  expect(actions.onUndoDelete).toHaveBeenCalledOnce();
});

test('one that came in with a fault says what is wrong', () => {
  show({ own: [{ ...MINE, body: '{#note}' }] });
  expect(container.querySelector('.format-own .fault')!.textContent).toBe(
    'The part for note does not end: {/note} is missing.',
  );
});

test('axe finds no fault with the list and the form, and nothing sticks out at 320 px', async () => {
  await page.viewport(320, 700);
  show({ deleted: MINE });
  await button('Edit Mine').click();
  expect(await accessibilityFaults(container)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(1000, 700);
});

test('formats for quotes are chosen by themselves, the person’s own among them where they quote, and their copy is shown', async () => {
  const quoting: OwnFormat = { id: 'own-2', name: 'Quoting', flavour: 'text', body: '{quote} <{url}>' };
  const showQuotes = (chosen: string) =>
    render(<QuoteFormats chosen={chosen} own={[MINE, quoting]} onFormat={actions.onFormat} />, container);
  showQuotes('quote');
  const offered = [...container.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ value }) => value);
  expect(offered).toEqual(['quote', 'quote-text', 'quote-markdown', 'quote-html', 'note', 'own-2']);
  expect(container.querySelector('.made blockquote')!.textContent).not.toBe('');
  await page.getByRole('radio', { name: 'Quoting' }).click();
  expect(actions.onFormat).toHaveBeenCalledWith('own-2');
  showQuotes('own-2');
  await expect.element(page.getByRole('radio', { name: 'Quoting' })).toBeChecked();
  expect(container.querySelector('.made')!.textContent).toMatch(/ <https:\/\/example\.com\/ferryman#:~:text=.+>$/);
  expect(await accessibilityFaults(container)).toEqual([]);
});
