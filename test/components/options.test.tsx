import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Options, type OptionsProps } from '../../components/options/options';
import optionsCss from '../../components/options/options.css?inline';
import { READER_STYLES } from '../../components/reader/styles';
import type { Kept } from '../../settings/kept';
import { settingsFor } from '../../settings/kept';
import { THEMES } from '../../settings/themes';
import { interfaceTheme, lookOf, wear } from '../../settings/wear';
import { accessibilityFaults } from '../accessibility';

const actions = {
  onSetting: vi.fn(),
  onForget: vi.fn(),
  onExport: vi.fn(),
  onImport: vi.fn(),
  onReset: vi.fn(),
  onChangeKeys: vi.fn(),
  onIntroduction: vi.fn(),
};
const KEPT: Kept = { values: { theme: 'light' }, sites: { 'delta.example': { theme: 'sepia', letterSpacing: 0.05 } } };
const COMMANDS = [{ words: 'Open Colophon', keys: 'Alt+Shift+R' }];

let container: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  document.adoptedStyleSheets = [...READER_STYLES, optionsCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  container = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, container);
  container.remove();
  document.adoptedStyleSheets = [];
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
});

function show(changes: Partial<OptionsProps> = {}): void {
  const props = { kept: KEPT, commands: COMMANDS, ...actions, ...changes };
  document.documentElement.lang = 'en';
  const settings = settingsFor(props.kept);
  wear(document.documentElement, lookOf(settings, false));
  document.documentElement.dataset.theme = interfaceTheme(settings);
  render(<Options {...props} />, container);
}

test('the sample is set as the settings say', () => {
  show({ kept: { values: { textSize: 31, alignment: 'justify', hyphenation: true }, sites: {} } });
  const paragraph = getComputedStyle(container.querySelector('.preview .body p')!);
  expect([paragraph.fontSize, paragraph.textAlign, paragraph.hyphens]).toEqual(['31px', 'justify', 'auto']);
});

test('the sample has its picture, and no button that would do nothing', () => {
  show();
  expect(container.querySelector('.preview img')).not.toBeNull();
  expect(container.querySelector('.preview button')).toBeNull();
});

test('sites with settings of their own are listed with them, and can be taken off', async () => {
  show();
  expect(container.querySelector('.sites')!.textContent).toContain('Theme: Sepia · Letter spacing: 5%');
  await page.getByRole('button', { name: 'Remove the settings of delta.example' }).click();
  expect(actions.onForget).toHaveBeenCalledWith('delta.example');
});

test('keys are shown as they are now', async () => {
  show({ commands: [...COMMANDS, { words: 'Other' }] });
  expect(container.querySelector('.keys')!.textContent).toBe('Open ColophonAlt+Shift+ROthernot set');
  await page.getByRole('button', { name: 'Change in the browser’s settings' }).click();
  expect(actions.onChangeKeys).toHaveBeenCalledOnce();
});

test('a browser that has no keys for extensions is not spoken of', () => {
  show({ commands: [] });
  expect(container.textContent).not.toContain('On any page');
  expect(container.textContent).toContain('In the open reader');
});

test('the introduction is shown again when asked for', async () => {
  show();
  await page.getByRole('button', { name: 'Show the introduction' }).click();
  expect(actions.onIntroduction).toHaveBeenCalledOnce();
});

test('a file is taken in, also the same again', async () => {
  show();
  const file = new File(['{}'], 'colophon-settings.json', { type: 'application/json' });
  const field = container.querySelector<HTMLInputElement>('input[type="file"]')!;
  for (const times of [1, 2]) {
    await userEvent.upload(field, file);
    expect(actions.onImport).toHaveBeenCalledTimes(times);
  }
});

test.for([320, 1280])('at %s pixels nothing is wider than the window', async (width) => {
  await page.viewport(width, 700);
  show({ kept: { ...KEPT, values: { theme: 'custom', textSize: 48, columnWidth: 90 } } });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test.for(THEMES)('axe finds no fault with it in $name', async ({ name }) => {
  show({ kept: { ...KEPT, values: { theme: name } }, outcome: { words: 'Settings imported', number: 1 } });
  expect(await accessibilityFaults(document.documentElement)).toEqual([]);
});
