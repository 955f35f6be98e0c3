import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Removal } from '../../article/article';
import { BODY_RULES, LINE_RULES } from '../../article/rules/lines';
import { ZONE_RULES } from '../../article/rules/zones';
import { byKind, KINDS } from '../../components/reader/left-out/kinds';
import { LeftOutLine, LeftOutList } from '../../components/reader/left-out/left-out';
import { READER_STYLES } from '../../components/reader/styles';
import { sheetOf } from '../../entrypoints/reader/sheet-of';
import { accessibilityFaults } from '../accessibility';
import { sampleArticle } from '../sample-article';

const actions = {
  onPutBack: vi.fn(),
  onLeaveOut: vi.fn(),
  onHide: vi.fn(),
  onShow: vi.fn(),
  onAlways: vi.fn(),
  isAlways: vi.fn(() => false),
};

const SHARE: Removal = { rule: 'share-widgets', sample: 'Facebook X Telegram', selector: '#share' };
const RELATED: Removal = { rule: 'cards', sample: 'Low water in June', selector: '#cards' };
const FOOT: Removal = { rule: 'site-foot', sample: 'About us', selector: 'footer' };
const HIDDEN: Removal = { rule: 'hidden-by-reader', sample: 'Write to us', selector: 'p', mark: { selector: 'p' } };
const RESTORED: Removal = { rule: 'comments', sample: 'Three comments', selector: '#c', mark: { selector: '#c' } };

let container: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  document.documentElement.lang = 'en';
  document.adoptedStyleSheets = READER_STYLES.map(sheetOf);
  container = document.body.appendChild(document.createElement('main'));
});

afterEach(() => {
  render(null, container);
  container.remove();
  document.adoptedStyleSheets = [];
});

function show(removed: Removal[], restored: Removal[] = [], site?: string): void {
  const article = sampleArticle({ removed, restored });
  render(
    <>
      <LeftOutLine article={article} />
      <LeftOutList {...{ article, site, ...actions }} />
    </>,
    container,
  );
}

describe('the kinds', () => {
  test('every rule has just one', () => {
    const rules = [...ZONE_RULES, ...LINE_RULES, ...BODY_RULES].map(({ name }) => name);
    for (const rule of [...rules, 'other-article']) {
      expect(KINDS.filter((row) => row.rules.includes(rule)).length, rule).toBe(1);
    }
  });

  test('a rule that nobody knows is one of the site’s parts', () => {
    expect(byKind([{ ...FOOT, rule: 'new-rule' }]).map(({ kind }) => kind)).toEqual(['site']);
  });
});

test('one line says what is missing, without what is said elsewhere', async () => {
  show([SHARE, RELATED, RELATED, FOOT, HIDDEN]);
  const line = page.getByRole('button', { name: /^Left out/ });
  await expect.element(line).toHaveTextContent('Left out: share buttons (1), other stories (2), hidden by you (1)');
});

test('where nothing was left out, nothing is said', () => {
  show([]);
  expect(container.querySelector('.left-out')).toBeNull();
});

test('it opens a list in which each block can be put back', async () => {
  show([SHARE, RELATED, FOOT]);
  await page.getByRole('button', { name: /^Left out/ }).click();
  const list = page.getByRole('dialog', { name: 'What was left out' });
  await expect.element(list.getByText('parts of the site (1)')).toBeVisible();
  await list.getByRole('listitem').filter({ hasText: 'Low water in June' }).getByRole('button').click();
  expect(actions.onPutBack).toHaveBeenCalledExactlyOnceWith(RELATED);
  expect(await accessibilityFaults(container)).toEqual([]);
});

test('what the person decided stands first, can be taken back, and made to hold for the site', async () => {
  show([SHARE, HIDDEN], [RESTORED], 'delta.example');
  await page.getByRole('button', { name: /^Left out/ }).click();
  const list = page.getByRole('dialog', { name: 'What was left out' });
  const restored = list.getByRole('listitem').filter({ hasText: 'Three comments' });
  await restored.getByRole('button', { name: 'Leave out' }).click();
  expect(actions.onLeaveOut).toHaveBeenCalledExactlyOnceWith(RESTORED);
  await restored.getByRole('checkbox', { name: 'Always on delta.example' }).click();
  expect(actions.onAlways).toHaveBeenCalledExactlyOnceWith('restore', RESTORED, true);
  await list.getByRole('listitem').filter({ hasText: 'Write to us' }).getByRole('button').click();
  expect(actions.onShow).toHaveBeenCalledExactlyOnceWith(HIDDEN);
});

test('Esc closes the list, and the focus is on the line again', async () => {
  show([SHARE]);
  const line = page.getByRole('button', { name: /^Left out/ });
  await line.click();
  await userEvent.keyboard('{Escape}');
  await expect.element(line).toHaveFocus();
});
