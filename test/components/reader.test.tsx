import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { sanitiseToFragment } from '../../article/sanitise';
import { HEADLINE_ID, Reader, type ReaderProps } from '../../components/reader/reader';
import { READER_TOOLS } from '../../components/reader/tools';
import { sheetOf } from '../../entrypoints/reader/sheets';
import { DEFAULT_SETTINGS } from '../../settings/settings';
import { THEMES } from '../../settings/themes';
import { lookOf, wear } from '../../settings/wear';
import { accessibilityFaults } from '../accessibility';
import { READER_STYLES } from '../reader-styles';
import { sampleArticle } from '../sample-article';

const leftOut = {
  onPutBack: vi.fn(),
  onLeaveOut: vi.fn(),
  onHide: vi.fn(),
  onShow: vi.fn(),
  onAlways: vi.fn(),
  isAlways: () => false,
};

const actions = {
  onSmaller: vi.fn(),
  onLarger: vi.fn(),
  onTheme: vi.fn(),
  onSetting: vi.fn(),
  onOwnSettings: vi.fn(),
  onReset: vi.fn(),
  onOptions: vi.fn(),
  onCopy: vi.fn(),
  onPrint: vi.fn(),
};

const around = {
  tools: READER_TOOLS,
  onTools: async () => true,
  modes: {},
  onAid: vi.fn(),
  onMenu: vi.fn(),
  onEnd: vi.fn(),
  onPlace: vi.fn(),
  onCode: vi.fn(),
  bindKeys: () => () => {},
};

let dialog: HTMLDialogElement;

beforeEach(() => {
  vi.clearAllMocks();
  document.adoptedStyleSheets = READER_STYLES.map(sheetOf);
  dialog = document.body.appendChild(document.createElement('dialog'));
  wear(dialog, lookOf({ ...DEFAULT_SETTINGS, theme: 'light' }, false));
  dialog.setAttribute('aria-labelledby', HEADLINE_ID);
});

afterEach(() => {
  render(null, dialog);
  dialog.remove();
  document.adoptedStyleSheets = [];
});

function show(changes: Partial<ReaderProps> = {}): HTMLElement {
  render(
    <Reader
      article={sampleArticle()}
      settings={DEFAULT_SETTINGS}
      hasOwnSettings={false}
      around={around}
      complete
      leftOut={leftOut}
      toSafeNodes={(html) => sanitiseToFragment(html, document)}
      {...actions}
      {...changes}
    />,
    dialog,
  );
  if (!dialog.open) dialog.showModal();
  return dialog.querySelector('article')!;
}

test('the dialog is named by the headline', async () => {
  show();
  await expect
    .element(page.getByRole('dialog', { name: 'Ferry returns to the lower river after nine years' }))
    .toBeVisible();
});

test('headline, stand-first, authors, outlet and date stand above the text; language and direction are the article’s', () => {
  const article = show({ article: sampleArticle({ language: 'ar', direction: 'rtl', publishedTime: '2023-04-24' }) });
  expect([article.lang, article.dir]).toEqual(['ar', 'rtl']);
  const head = article.querySelector('header')!.textContent!;
  for (const words of ['Ferry returns', 'Two boats', 'Leyla Quliyeva', 'The Delta Post', '24 أبريل 2023'])
    expect(head).toContain(words);
});

test('the lead image comes with its caption, but not a second time if the body has it', () => {
  expect(show().querySelector('.lead-image')!.textContent).toBe('The ferry at dawn');
  const leadImage = { url: 'https://delta.example/ferry.jpg', inBody: true };
  expect(show({ article: sampleArticle({ leadImage }) }).querySelector('.lead-image')).toBeNull();
});

test('text only leaves every picture out until it is asked for, and its place says nothing that is not the article’s', async () => {
  const html =
    '<p>Six.</p><figure><picture><source srcset="https://delta.example/b.webp"><img src="https://delta.example/b.jpg" alt="A bell"></picture></figure><p>Seven.</p>';
  const settings = { ...DEFAULT_SETTINGS, textOnly: true };
  const article = show({ article: sampleArticle({ html }), settings });
  const names = () =>
    [...article.querySelectorAll('.left-out-picture')].map((button) => button.getAttribute('aria-label'));
  expect(article.querySelector('img')).toBeNull();
  expect(names()).toEqual(['Show the picture: The ferry', 'Show the picture: A bell']);
  expect(article.querySelector('.body')!.textContent).toBe('Six.Seven.');
  article.querySelector<HTMLButtonElement>('.body .left-out-picture')!.click();
  expect(article.querySelector('.body picture source')).not.toBeNull();
  expect(document.activeElement).toBe(article.querySelector('.body .enlarge'));
  expect(names()).toEqual(['Show the picture: The ferry']);
  article.querySelector<HTMLButtonElement>('.lead-image .left-out-picture')!.click();
  await expect.poll(() => document.activeElement?.matches('.lead-image .enlarge')).toBe(true);
  expect(names()).toEqual([]);
});

test('the colophon gives source, terms and editions as hyperlinks', () => {
  const links = [...show().querySelectorAll('.colophon a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual([
    'https://delta.example/en/ferry',
    'https://delta.example/en/ferry',
    'https://delta.example/terms',
    'https://delta.example/ru/parom',
    'https://delta.example/hy/lastanav',
  ]);
});

test('links lead into a new tab and tell nothing about where they were', () => {
  for (const link of show().querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
    expect(link.target, link.href).toBe('_blank');
    expect(link.rel, link.href).toBe('noopener noreferrer');
  }
});

test('what could run is left out even of an article that holds it', () => {
  const html = '<p onclick="alert(1)">Text<script>alert(1)</script><iframe src="https://x.example"></iframe></p>';
  const body = show({ article: sampleArticle({ html }) }).querySelector('.body')!;
  expect(body.textContent).toBe('Text');
  expect(body.querySelector('script, iframe, [onclick]')).toBeNull();
});

test('a link to a place in the text leads to it inside the reader and leaves the address alone', () => {
  const before = location.href;
  const html = '<p>See <a href="#user-content-end">the end</a>.</p><p id="user-content-end">The end.</p>';
  const article = show({ article: sampleArticle({ html }) });
  article.querySelector<HTMLAnchorElement>('a[href="#user-content-end"]')!.click();
  expect(document.activeElement?.id).toBe('user-content-end');
  expect(location.href).toBe(before);
});

test('what is not the whole article says so', () => {
  const notice = (changes: Partial<ReaderProps>) => show(changes).querySelector('.notice')?.textContent;
  expect(notice({})).toBeUndefined();
  expect(notice({ article: sampleArticle({ paywalled: true }) })).toMatch(/only the beginning/);
  expect(notice({ article: sampleArticle({ truncated: true }) })).toMatch(/so long/);
  expect(notice({ notice: 'anyway' })).toMatch(/whole page/);
  expect(notice({ notice: 'selection' })).toMatch(/marked/);
});

test('the tools are pictures with names, and write nothing on the page', async () => {
  show();
  expect(dialog.querySelector('.tools')!.textContent).toBe('');
  await page.getByRole('button', { name: 'Larger text' }).click();
  expect(actions.onLarger).toHaveBeenCalledOnce();
  await page.getByRole('button', { name: 'Smaller text' }).click();
  expect(actions.onSmaller).toHaveBeenCalledOnce();
  await page.getByRole('button', { name: 'Copy link with attribution' }).click();
  expect(actions.onCopy).toHaveBeenCalledOnce();
  await page.getByRole('button', { name: 'Print' }).click();
  expect(actions.onPrint).toHaveBeenCalledOnce();
  dialog.querySelector<HTMLInputElement>('input[aria-label="Sepia"]')!.click();
  expect(actions.onTheme).toHaveBeenCalledWith('sepia');
});

test('Close needs no script', async () => {
  show();
  await page.getByRole('button', { name: 'Close' }).click();
  expect(dialog.open).toBe(false);
  expect(dialog.querySelector<HTMLFormElement>('form')!.method).toBe('dialog');
});

test('at the top the tools are seen; scrolling down fades them, scrolling up or a key brings them back', async () => {
  const html = '<p>Line.</p>'.repeat(200);
  show({ article: sampleArticle({ html }) });
  const scroller = dialog.querySelector('main')!;
  const tools = dialog.querySelector('.tools')!;
  const scrolled = async (top: number) => {
    scroller.scrollTo({ top });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return tools.hasAttribute('data-faded');
  };
  expect(tools.hasAttribute('data-faded')).toBe(false);
  await vi.waitFor(async () => expect(await scrolled(scroller.scrollTop + 400)).toBe(true));
  expect(await scrolled(200)).toBe(false);
  expect(await scrolled(600)).toBe(true);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
  expect(tools.hasAttribute('data-faded')).toBe(false);
});

test.for([320, 700, 1280])('at %s pixels the tools never lie over the text, and nothing sticks out', async (width) => {
  await page.viewport(width, 700);
  show();
  const tools = dialog.querySelector('.tools')!.getBoundingClientRect();
  const text = dialog.querySelector('main')!.getBoundingClientRect();
  expect(tools.bottom <= text.top || tools.right <= text.left).toBe(true);
  for (const element of dialog.querySelectorAll('.tools button, .tools label, article')) {
    if (!element.checkVisibility()) continue;
    const { left, right } = element.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
  }
});

test.for([320, 480])('at %s pixels a target is at least 24 pixels wide and high', async (width) => {
  await page.viewport(width, 700);
  show();
  for (const element of dialog.querySelectorAll('.tools button, .tools label')) {
    if (!element.checkVisibility()) continue;
    const { width, height } = element.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
});

test('a refused clipboard shows the text selected, with a sentence', () => {
  show({ copyByHand: 'Ferry' });
  const field = dialog.querySelector('textarea')!;
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('Ferry');
});

test.for(THEMES)('axe finds no fault with it in $name', async ({ name }) => {
  wear(dialog, lookOf({ ...DEFAULT_SETTINGS, theme: name }, false));
  show({ outcome: { words: 'Link copied', number: 1 }, notice: 'anyway' });
  expect(await accessibilityFaults(dialog)).toEqual([]);
});
