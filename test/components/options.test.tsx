import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Options, type OptionsProps } from '../../components/options/options';
import optionsCss from '../../components/options/options.css?inline';
import { sheetOf } from '../../entrypoints/reader/sheets';
import type { Kept } from '../../settings/kept';
import { settingsFor } from '../../settings/kept';
import { SETTING_NAMES, SETTINGS } from '../../settings/settings';
import { THEMES } from '../../settings/themes';
import { interfaceTheme, lookOf, wear } from '../../settings/wear';
import { say, type WordKey } from '../../words';
import { accessibilityFaults } from '../accessibility';
import { READER_STYLES } from '../reader-styles';
import { NOT_CONNECTED } from './not-connected';

const actions = {
  onSetting: vi.fn(),
  onForget: vi.fn(),
  onStop: vi.fn(),
  onExport: vi.fn(),
  onImport: vi.fn(),
  onReset: vi.fn(),
  onChangeKeys: vi.fn(),
  onLibrary: vi.fn(),
  onIntroduction: vi.fn(),
  onForgetChoice: vi.fn(),
  onSaveFormat: vi.fn(),
  onDeleteFormat: vi.fn(),
  onUndoDelete: vi.fn(),
};
const KEPT: Kept = { values: { theme: 'light' }, sites: { 'delta.example': { theme: 'sepia', letterSpacing: 0.05 } } };
const HIDDEN = { selector: 'p', words: 'subscribe to our channel' };
const CHOICES = { 'delta.example': { restore: [{ selector: 'div.related' }], hide: [HIDDEN] } };
const GRANTED = [
  { origin: 'https://delta.example/*', site: 'delta.example', always: true },
  { origin: 'https://*/*', site: undefined, always: false },
];
const COMMANDS = [{ words: 'Open Colophon', keys: 'Alt+Shift+R' }];

let container: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  document.adoptedStyleSheets = [...READER_STYLES, optionsCss].map(sheetOf);
  container = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, container);
  container.remove();
  document.adoptedStyleSheets = [];
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
});

function show(changes: Partial<OptionsProps> = {}): void {
  const told = { kept: KEPT, granted: GRANTED, choices: CHOICES, commands: COMMANDS, sync: NOT_CONNECTED };
  const props = { ...told, ...actions, ...changes };
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

test('what was decided about blocks of a site is listed, and each taken back by itself', async () => {
  show();
  await expect.element(page.getByText('Always shown: div.related')).toBeVisible();
  await page.getByRole('button', { name: 'Remove (delta.example): Always hidden: “subscribe to our channel”' }).click();
  expect(actions.onForgetChoice).toHaveBeenCalledExactlyOnceWith('delta.example', 'hide', HIDDEN);
});

test('every setting of the table has a control with its name', () => {
  show({ kept: { values: { theme: 'custom' }, sites: {} } });
  const fields = container.querySelector('.fields')!.textContent;
  for (const name of SETTING_NAMES.filter((each) => SETTINGS[each].kind !== 'kept')) {
    expect(fields, name).toContain(say(`setting_${name}` as WordKey));
  }
});

test('each language is offered in its own words', async () => {
  show();
  const choice = page.getByRole('combobox', { name: 'Language of Colophon' });
  await choice.selectOptions('Azərbaycan');
  expect(actions.onSetting).toHaveBeenCalledWith({ language: 'az' });
  const names = ['English', 'Русский', 'Azərbaycan', 'Հայերեն', 'Türkçe', 'Deutsch', 'Français', 'Español'];
  const options = [...(choice.element() as HTMLSelectElement).options].map(({ text }) => text);
  expect(options).toEqual(['Automatic', ...names]);
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

test('sites that the browser gives access to are listed, with what for, and can be stopped', async () => {
  show();
  const rows = [...container.querySelectorAll('.part:nth-of-type(4) .sites li > div')].map((row) => row.textContent);
  expect(rows).toEqual(['delta.example', 'all sitesAccess only: it is not opened by itself']);
  await page.getByRole('button', { name: 'Stop: delta.example' }).click();
  expect(actions.onStop).toHaveBeenCalledWith(GRANTED[0]);
});

test('where no site is opened by itself, it is said how to have it', () => {
  show({ granted: [] });
  expect(container.textContent).toContain('None. The switch for it');
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

test('the library is one press away', async () => {
  show();
  await page.getByRole('button', { name: 'Open the library' }).click();
  expect(actions.onLibrary).toHaveBeenCalledOnce();
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
