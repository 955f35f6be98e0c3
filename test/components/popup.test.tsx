import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { NoArticle } from '../../article/article';
import { sourceOf, sourceOfPage } from '../../attribution/source';
import { sourceText } from '../../attribution/source-text';
import type { OwnFormat } from '../../attribution/templates/format';
import { Popup, type PopupProps } from '../../components/popup/popup';
import type { View } from '../../components/popup/view';
import type { Refusal } from '../../messages';
import { DEFAULT_SETTINGS } from '../../settings/settings';
import { THEMES } from '../../settings/themes';
import { lookOf, wear } from '../../settings/wear';
import '../../components/ui/themes.css';
import '../../components/ui/base.css';
import '../../components/ui/icon-button.css';
import '../../components/popup/popup.css';
import '../../components/popup/card.css';
import '../../components/popup/controls.css';
import '../../components/formats/format-select.css';
import { accessibilityFaults } from '../accessibility';
import { sampleArticle } from '../sample-article';

const actions = {
  onRead: vi.fn(),
  onReadAgain: vi.fn(),
  onLibrary: vi.fn(),
  onOptions: vi.fn(),
  onSave: vi.fn(),
  onCopy: vi.fn(),
  onFormat: vi.fn(),
  onSmaller: vi.fn(),
  onLarger: vi.fn(),
  onNight: vi.fn(),
  onAlways: vi.fn(),
};
const COMMANDS = [{ words: 'reads at once', keys: 'Alt+Shift+C' }, { words: 'opens this window' }];

const COPYING: PopupProps['copying'] = { format: 'source', own: [] };

let container: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  document.documentElement.dataset.theme = 'light';
  container = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, container);
  container.remove();
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
});

function show(view: View, changes: Partial<PopupProps> = {}): void {
  const props = {
    view,
    settings: DEFAULT_SETTINGS,
    night: false,
    isSaved: false,
    copying: COPYING,
    commands: COMMANDS,
    ...actions,
    ...changes,
  };
  render(<Popup {...props} />, container);
}

const ARTICLE: View = { kind: 'article', article: sampleArticle() };
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('the card tells title, outlet, date, authors, minutes, section, editions and terms', () => {
  show(ARTICLE);
  const card = container.querySelector('.card')!.textContent!;
  const told = [
    'Ferry returns',
    'The Delta Post',
    '24 April 2023 at 12:14',
    'Leyla Quliyeva, Tom Hargreaves',
    '1 min',
    'Region',
    'Reprints with',
  ];
  for (const words of told) expect(card).toContain(words);
  const editions = [...container.querySelectorAll('.editions a')].map((link) => [
    link.textContent,
    link.getAttribute('hreflang'),
  ]);
  expect(editions).toEqual([
    ['Русский', 'ru'],
    ['Հայերեն', 'hy'],
  ]);
});

test('an article of which a part was read is not passed off as whole', () => {
  show({ kind: 'article', article: sampleArticle({ truncated: true }) });
  expect(container.querySelector('.card')!.textContent).toContain('only its beginning');
});

test('a cut-off article is not passed off as whole', () => {
  show({ kind: 'article', article: sampleArticle({ paywalled: true }) });
  expect(container.querySelector('.card')!.textContent).toContain('Only the beginning');
});

test('each control is found by its name and does its own thing', async () => {
  show(ARTICLE);
  await button('Read clean').click();
  expect(actions.onRead).toHaveBeenCalledWith('article');
  await button('Smaller text').click();
  expect(actions.onSmaller).toHaveBeenCalledOnce();
  await button('Larger text').click();
  expect(actions.onLarger).toHaveBeenCalledOnce();
  await page.getByRole('switch', { name: 'Night mode' }).click();
  expect(actions.onNight).toHaveBeenCalledOnce();
  await button('Copy link with attribution').click();
  expect(actions.onCopy).toHaveBeenCalledWith(sourceOf(sampleArticle()));
  await button('Settings').click();
  expect(actions.onOptions).toHaveBeenCalledOnce();
});

test('the switch tells its state', async () => {
  show(ARTICLE, { night: true });
  await expect.element(page.getByRole('switch', { name: 'Night mode', checked: true })).toBeVisible();
});

test('a site is always read clean, and no longer, by one switch that names it', async () => {
  const toggle = (checked: boolean) =>
    page.getByRole('switch', { name: 'Always read delta.example clean', exact: true, checked });
  show(ARTICLE, { always: { site: 'delta.example', on: false } });
  await toggle(false).click();
  expect(actions.onAlways).toHaveBeenLastCalledWith(true);
  show(ARTICLE, { always: { site: 'delta.example', on: true } });
  await toggle(true).click();
  expect(actions.onAlways).toHaveBeenLastCalledWith(false);
});

test('where there is no site, the switch is there and can not be put on', async () => {
  show({ kind: 'refused', refusal: 'browser-page' });
  await expect.element(page.getByRole('switch', { name: 'Always read this site clean' })).toBeDisabled();
});

test('the keys that are set are shown, and nothing of those that are not', () => {
  show(ARTICLE);
  expect(container.querySelector('.keys-line')!.textContent).toBe('Alt+Shift+C reads at once');
});

test('what will be copied is seen beforehand: one line, and all of it on demand', async () => {
  show(ARTICLE);
  const preview = container.querySelector<HTMLElement>('.preview p')!;
  expect(preview.textContent).toBe(sourceText(sourceOf(sampleArticle())));
  const oneLine = preview.clientHeight;
  await button('Show all that will be copied').click();
  expect(preview.clientHeight).toBeGreaterThan(oneLine * 2);
});

test('another format is chosen beside the copy button, which is then called by it and shows what it copies', async () => {
  const own: OwnFormat[] = [{ id: 'own-1', name: 'Mine', flavour: 'text', body: '{title}' }];
  show(ARTICLE, { copying: { ...COPYING, own } });
  const list = page.getByRole('combobox', { name: 'Format of the copy button' });
  await list.selectOptions('Mine');
  expect(actions.onFormat).toHaveBeenCalledWith('own-1');
  show(ARTICLE, { copying: { format: 'own-1', own, made: 'Ferry returns' } });
  await expect.element(button('Copy: Mine')).toBeVisible();
  expect(container.querySelector('.preview p')!.textContent).toBe('Ferry returns');
  expect(list.element().querySelectorAll('option')).toHaveLength(12);
});

test('a page without an article has its plain link copied, whatever format is chosen', async () => {
  const source = sourceOfPage({ title: 'Shop', canonicalUrl: 'https://shop.example/' });
  const copying = { ...COPYING, format: 'apa', made: 'Old' };
  show({ kind: 'no-article', reason: 'not-prose', readable: true, source }, { copying });
  await expect.element(button('Copy the link')).toBeEnabled();
  await expect.element(page.getByRole('combobox')).toBeDisabled();
  expect(container.querySelector('.preview p')!.textContent).toContain('https://shop.example/');
});

test('a selection is offered with its number of words', async () => {
  show({ ...ARTICLE, selection: { words: 34, sample: 'The ferry' } } as View);
  await button('Read the selection (34 words)').click();
  expect(actions.onRead).toHaveBeenCalledWith('selection');
});

test('at the ends of the row of sizes one button rests', async () => {
  show(ARTICLE, { settings: { ...DEFAULT_SETTINGS, textSize: 48 } });
  await expect.element(button('Larger text')).toBeDisabled();
  await expect.element(button('Smaller text')).toBeEnabled();
});

const REFUSALS = Object.keys({
  'browser-page': 0,
  store: 0,
  pdf: 0,
  'view-source': 0,
  'file-access': 0,
  'other-extension': 0,
  nameless: 0,
  blocked: 0,
  'no-answer': 0,
  'page-changed': 0,
} satisfies Record<Refusal, 0>) as Refusal[];

test.for(REFUSALS)('a page refused as %s gets a sentence', (refusal) => {
  show({ kind: 'refused', refusal });
  expect(container.querySelector('.sentence')!.textContent).toMatch(/^[A-Z].+\.$/);
});

const REASONS = Object.keys({
  empty: 0,
  'front-page': 0,
  list: 0,
  wall: 0,
  'not-prose': 0,
  'not-html': 0,
} satisfies Record<NoArticle, 0>) as NoArticle[];

test.for(REASONS)('a page without an article (%s) gets a sentence', (reason) => {
  show({ kind: 'no-article', reason, readable: false });
  expect(container.querySelector('.sentence')!.textContent).toMatch(/^[A-Z].+\.$/);
});

test('the ways on: read anyway, copy the bare link, look again', async () => {
  const source = sourceOfPage({ title: 'Shop', canonicalUrl: 'https://shop.example/' });
  show({ kind: 'no-article', reason: 'not-prose', readable: true, source });
  await button('Read the page anyway').click();
  expect(actions.onRead).toHaveBeenCalledWith('anyway');
  await button('Copy the link').click();
  expect(actions.onCopy).toHaveBeenCalledWith(source);
  show({ kind: 'refused', refusal: 'page-changed' });
  await button('Look at the page again').click();
  expect(actions.onReadAgain).toHaveBeenCalledOnce();
});

test('where there is nothing to read or copy, those buttons rest', async () => {
  show({ kind: 'refused', refusal: 'browser-page' });
  await expect.element(button('Read clean')).toBeDisabled();
  await expect.element(button('Copy link with attribution')).toBeDisabled();
});

test('a refused clipboard shows the text selected, with a sentence', async () => {
  show(ARTICLE, { copying: { ...COPYING, copyByHand: 'Ferry\nhttps://delta.example/' } });
  const field = container.querySelector('textarea')!;
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('Ferry\nhttps://delta.example/');
  expect(document.activeElement).toBe(field);
  expect(container.querySelector('[role=alert]')!.textContent).toMatch(/did not let the link be copied/);
});

test('an outcome is told in a region that was there before', () => {
  show(ARTICLE);
  const region = container.querySelector('[role=status]')!;
  expect(region.textContent).toBe('');
  show(ARTICLE, { outcome: { words: 'Link copied', number: 1 } });
  expect(container.querySelector('[role=status]')).toBe(region);
  expect(region.textContent).toBe('Link copied');
});

test('nothing moves when the article comes in: all states have the same height', () => {
  const heights = [{ kind: 'working' } as View, ARTICLE, { kind: 'refused', refusal: 'blocked' } as View].map(
    (view) => {
      show(view);
      return [container.querySelector<HTMLElement>('.reading')!.offsetTop, container.firstElementChild!.clientHeight];
    },
  );
  expect(heights[1]).toEqual(heights[0]);
  expect(heights[2]).toEqual(heights[0]);
});

test('every control can be reached by Tab and shows where the focus is', async () => {
  show(ARTICLE);
  const reached: string[] = [];
  while (true) {
    await userEvent.tab();
    const focused = document.activeElement as HTMLElement;
    if (!container.contains(focused)) break;
    reached.push(focused.getAttribute('aria-label') ?? focused.textContent ?? '');
    expect(getComputedStyle(focused).outlineStyle, reached.at(-1)).toBe('solid');
  }
  expect(reached).toEqual(
    expect.arrayContaining(['Read clean', 'Smaller text', 'Larger text', 'Night mode', 'Copy link with attribution']),
  );
});

test.for(THEMES)('axe finds no fault with it in $name', async ({ name }) => {
  wear(document.documentElement, lookOf({ ...DEFAULT_SETTINGS, theme: name }, false));
  show({ ...ARTICLE, selection: { words: 34, sample: '' } } as View, { outcome: { words: 'Link copied', number: 1 } });
  expect(await accessibilityFaults(container)).toEqual([]);
});

test('in forced colours the main button stays readable', async () => {
  const session = cdp() as unknown as { send(method: string, params: unknown): Promise<unknown> };
  const force = (value: string) =>
    session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  await force('active');
  show(ARTICLE);
  expect(getComputedStyle(container.querySelector('.primary')!).forcedColorAdjust).toBe('none');
  await force('none');
});

test('an article can be saved, and once it is, the same button says so and saves again', () => {
  show({ kind: 'article', article: sampleArticle() });
  const save = container.querySelector<HTMLButtonElement>('.save')!;
  expect(save.textContent).toBe('Save');
  save.click();
  expect(actions.onSave).toHaveBeenCalledOnce();
  show({ kind: 'article', article: sampleArticle() }, { isSaved: true });
  expect(save.textContent).toBe('Saved');
  expect(save.disabled).toBe(false);
  show({ kind: 'no-article', reason: 'front-page', readable: true });
  expect(save.disabled).toBe(true);
});
