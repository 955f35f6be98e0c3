import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { sanitiseToFragment } from '../../../article/sanitise';
import type { OwnFormat } from '../../../attribution/templates/format';
import citeStyles from '../../../components/cite/cite.css?inline';
import { CiteMenu } from '../../../components/cite/cite-menu';
import formatStyles from '../../../components/formats/formats.css?inline';
import { sheetOf } from '../../../entrypoints/reader/sheets';
import { accessibilityFaults } from '../../accessibility';
import { READER_STYLES } from '../../reader-styles';
import { sampleArticle } from '../../sample-article';

const MINE: OwnFormat = { id: 'own-1', name: 'Mine', flavour: 'text', body: 'M: {title}' };
const told = { onChoose: vi.fn(), onCopy: vi.fn(), onCopyFormat: vi.fn() };

let container: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  document.documentElement.dataset.theme = 'light';
  document.adoptedStyleSheets = [...READER_STYLES, formatStyles, citeStyles].map(sheetOf);
  container = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, container);
  container.remove();
  document.adoptedStyleSheets = [];
  delete document.documentElement.dataset.theme;
});

function show(chosen: string, own: OwnFormat[] = [MINE], copyFormat = 'source'): void {
  const citable = {
    article: sampleArticle({ title: 'T' }),
    retrieval: { retrievedAt: '2026-11-25T09:00:00.000Z', offset: '+00:00' },
  };
  const toSafeNodes = (html: string) => sanitiseToFragment(html, document);
  render(<CiteMenu {...{ citable, own, chosen, copyFormat, toSafeNodes, ...told }} />, container);
}

const preview = () => container.querySelector('.made')!;

test('what is seen is what is copied', async () => {
  show('apa');
  expect(preview().querySelector('i')!.textContent).toBe('The Delta Post');
  await page.getByRole('button', { name: 'Copy' }).click();
  const [flavours, name] = told.onCopy.mock.calls[0]!;
  expect([flavours.text, name]).toEqual([preview().textContent, 'APA']);
});

test('another style is told, and code is shown letter by letter', async () => {
  show('apa');
  await page.getByRole('combobox').selectOptions('BibTeX');
  expect(told.onChoose).toHaveBeenCalledWith('bibtex');
  show('bibtex');
  expect(preview().querySelector('pre')!.textContent).toContain('@article{');
});

test('the person’s own are offered, formats for a passage are not', () => {
  show('own-1');
  expect(preview().textContent).toBe('M: T');
  const offered = [...container.querySelectorAll('option')].map(({ value }) => value);
  expect(offered).toContain('own-1');
  expect(offered.filter((id) => id.startsWith('quote'))).toEqual([]);
});

test('one with a fault says so and can’t be copied', async () => {
  show('own-1', [{ ...MINE, body: '{titel}' }]);
  expect(preview().textContent).toBe('There is no field {titel}.');
  await expect.element(page.getByRole('button', { name: 'Copy' })).toBeDisabled();
});

test('the one that is seen can be made the copy button’s, and need not stay it', async () => {
  show('mla');
  const box = page.getByRole('checkbox', { name: 'Use it for the copy button' });
  await expect.element(box).not.toBeChecked();
  await box.click();
  expect(told.onCopyFormat).toHaveBeenLastCalledWith('mla');
  show('mla', [MINE], 'mla');
  await expect.element(box).toBeChecked();
  await box.click();
  expect(told.onCopyFormat).toHaveBeenLastCalledWith('source');
});

test.each(['apa', 'bibtex', 'own-1'])('axe finds no fault with it showing %s', async (id) => {
  show(id);
  expect(await accessibilityFaults(container)).toEqual([]);
});
