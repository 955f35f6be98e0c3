import { createRef, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import formatStyles from '../../../components/formats/format-select.css?inline';
import { placeBar } from '../../../components/reader/quote/place-bar';
import { QuoteBar } from '../../../components/reader/quote/quote-bar';
import styles from '../../../components/reader/quote/quote-bar.css?inline';
import { sheetOf } from '../../../entrypoints/reader/sheets';
import { THEMES } from '../../../settings/themes';
import { accessibilityFaults } from '../../accessibility';
import { READER_STYLES } from '../../reader-styles';

beforeEach(() => {
  document.adoptedStyleSheets = [...READER_STYLES, formatStyles, styles].map(sheetOf);
  document.body.innerHTML = '<p>The ferry left at six.</p><div data-theme="light"></div>';
});

afterEach(async () => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.adoptedStyleSheets = [];
  await page.viewport(1000, 700);
});

const place = () => document.querySelector<HTMLElement>('div')!;

const FORMATS = { ids: ['quote', 'quote-text', 'note'], own: [], chosen: 'quote', onChoose: vi.fn() };

function show(others: { onHighlight?: () => void; onNote?: () => void } = {}) {
  const bar = createRef<HTMLDivElement>();
  const onCopy = vi.fn();
  render(<QuoteBar barRef={bar} formats={FORMATS} onCopy={onCopy} {...others} />, place());
  return { bar: bar.current!, onCopy };
}

function select(): Range {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p')!.firstChild!);
  document.getSelection()!.removeAllRanges();
  document.getSelection()!.addRange(range);
  return range;
}

test('there is a button for what can be done, and for nothing else', () => {
  const names = (bar: HTMLElement) => [...bar.querySelectorAll('button')].map((button) => button.textContent);
  expect(names(show().bar)).toEqual(['Copy quote']);
  expect(names(show({ onHighlight: vi.fn(), onNote: vi.fn() }).bar)).toEqual(['Copy quote', 'Highlight', 'Add note']);
});

test('pressing one leaves the words selected', async () => {
  select();
  const { bar, onCopy } = show();
  await userEvent.click(bar.querySelector('button')!);
  expect(onCopy).toHaveBeenCalledOnce();
  expect(document.getSelection()!.toString()).toBe('The ferry left at six.');
});

test('the format of the quote is chosen beside it', async () => {
  const { bar } = show();
  await page.getByRole('combobox', { name: 'Format of the quote' }).selectOptions('Quote as text');
  expect(FORMATS.onChoose).toHaveBeenCalledWith('quote-text');
  expect(bar.querySelector('select')!.getBoundingClientRect().width).toBeLessThanOrEqual(36);
});

test('it stands under the words, above them where there is no room, and never out of the window', async () => {
  await page.viewport(320, 480);
  const { bar } = show({ onHighlight: vi.fn(), onNote: vi.fn() });
  const range = select();
  placeBar(bar, range);
  const words = range.getBoundingClientRect();
  expect(bar.getBoundingClientRect().top).toBeGreaterThan(words.bottom);

  document.querySelector('p')!.style.cssText = 'position: fixed; inset-block-end: 4px; inset-inline-end: 4px';
  placeBar(bar, range);
  const box = bar.getBoundingClientRect();
  expect(box.bottom).toBeLessThan(range.getBoundingClientRect().top);
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(320);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('where the words have been scrolled away, it can’t be seen', () => {
  const { bar } = show();
  const range = select();
  document.querySelector('p')!.style.cssText = 'position: fixed; inset-block-start: -90px';
  placeBar(bar, range);
  expect(bar.checkVisibility({ visibilityProperty: true })).toBe(false);
});

test.each(Object.keys(THEMES))('it is accessible in the theme %s', async (theme) => {
  place().dataset.theme = theme;
  const { bar } = show({ onHighlight: vi.fn(), onNote: vi.fn() });
  placeBar(bar, select());
  expect(await accessibilityFaults(bar)).toEqual([]);
  for (const button of bar.querySelectorAll('button'))
    expect(button.getBoundingClientRect().height).toBeGreaterThan(24);
});
