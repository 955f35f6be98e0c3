import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { READER_STYLES } from '../../components/reader/styles';
import { sampleArticle } from '../../components/sample/sample-article';
import { WELCOME_STYLES } from '../../components/welcome/styles';
import { Welcome, type WelcomeProps } from '../../components/welcome/welcome';
import { sheetOf } from '../../entrypoints/reader/sheet-of';
import { DEFAULT_SETTINGS } from '../../settings/settings';
import { THEMES } from '../../settings/themes';
import { interfaceTheme, lookOf, wear } from '../../settings/wear';
import { accessibilityFaults } from '../accessibility';

const actions = {
  onSmaller: vi.fn(),
  onLarger: vi.fn(),
  onNight: vi.fn(),
  onRead: vi.fn(),
  onCopy: vi.fn(),
  onOptions: vi.fn(),
  onClose: vi.fn(),
};

let container: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  document.adoptedStyleSheets = [...READER_STYLES, ...WELCOME_STYLES].map(sheetOf);
  container = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, container);
  container.remove();
  document.adoptedStyleSheets = [];
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
});

function show(changes: Partial<WelcomeProps> = {}): void {
  const settings = { ...DEFAULT_SETTINGS, theme: 'light' as const, ...changes.settings };
  document.documentElement.lang = 'en';
  wear(document.documentElement, lookOf(settings, false));
  document.documentElement.dataset.theme = interfaceTheme(settings);
  render(
    <Welcome
      article={sampleArticle()}
      night={false}
      keys="Alt+Shift+R"
      {...actions}
      {...changes}
      settings={settings}
    />,
    container,
  );
}

test('three steps are told, each a heading of its own', () => {
  show();
  expect([...container.querySelectorAll('h1, h2')].map(({ textContent }) => textContent)).toEqual([
    'Read the story, keep the source',
    'Open a story and press Colophon',
    'Read it clean',
    'Copy the link with its source',
  ]);
});

test('the keys are told where there are any', () => {
  show();
  expect(container.textContent).toContain('The keys Alt+Shift+R do the same.');
  show({ keys: undefined });
  expect(container.textContent).not.toContain('The keys');
});

test('the drawn page is one picture to screen readers', async () => {
  show();
  const drawing = page.getByRole('img', { name: /^A sample page/ });
  await expect.element(drawing).toBeVisible();
  expect(drawing.element().querySelector('a, button, [tabindex]')).toBeNull();
});

test('the sample is set in the size that is set', () => {
  show({ settings: { ...DEFAULT_SETTINGS, textSize: 31 } });
  expect(getComputedStyle(container.querySelector('.clean .body p')!).fontSize).toBe('31px');
});

test.for([
  ['Larger text', 'onLarger'],
  ['Smaller text', 'onSmaller'],
  ['Read clean', 'onRead'],
  ['Copy link with attribution', 'onCopy'],
  ['Settings', 'onOptions'],
  ['Close this page', 'onClose'],
] as const)('"%s" does what it says', async ([name, action]) => {
  show();
  await page.getByRole('button', { name, exact: true }).click();
  expect(actions[action]).toHaveBeenCalledOnce();
});

test('where the clipboard is refused the text stands to be copied by hand', () => {
  show({ copyByHand: 'What the ferryman knew' });
  expect(document.activeElement).toHaveProperty('value', 'What the ferryman knew');
});

test.for([320, 360, 1280])('at %s pixels nothing is wider than the window, and targets are large', async (width) => {
  await page.viewport(width, 700);
  show({ settings: { ...DEFAULT_SETTINGS, textSize: 48 } });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  for (const target of container.querySelectorAll('button, textarea')) {
    const { width: wide, height } = target.getBoundingClientRect();
    expect(Math.min(wide, height)).toBeGreaterThanOrEqual(24);
  }
});

test('in forced colours the main buttons stay readable', async () => {
  const session = cdp() as unknown as { send(method: string, params: unknown): Promise<unknown> };
  const force = (value: string) =>
    session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  await force('active');
  show();
  const { forcedColorAdjust, color, backgroundColor } = getComputedStyle(container.querySelector('.primary')!);
  expect(forcedColorAdjust).toBe('none');
  expect(color).not.toBe(backgroundColor);
  await force('none');
});

test.for(THEMES)('axe finds no fault with it in $name', async ({ name }) => {
  show({ settings: { ...DEFAULT_SETTINGS, theme: name }, outcome: { words: 'Link copied', number: 1 } });
  expect(await accessibilityFaults(document.documentElement)).toEqual([]);
});
