import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SETTINGS_PANEL_ID, SettingsPanel, type SettingsPanelProps } from '../../components/reader/settings-panel';
import { READER_STYLES } from '../../components/reader/styles';
import { TEXT_GROUPS } from '../../components/settings/setting-fields';
import { IconButton } from '../../components/ui/icon-button';
import { sheetOf } from '../../entrypoints/reader/sheet-of';
import { DEFAULT_SETTINGS, SETTING_NAMES, SETTINGS, type SettingName, type Settings } from '../../settings/settings';
import { THEMES } from '../../settings/themes';
import { lookOf, wear } from '../../settings/wear';
import { say, type WordKey } from '../../words';
import { accessibilityFaults } from '../accessibility';

const actions = { onSetting: vi.fn(), onOwnSettings: vi.fn(), onReset: vi.fn(), onOptions: vi.fn() };

let dialog: HTMLDialogElement;

beforeEach(() => {
  vi.clearAllMocks();
  document.adoptedStyleSheets = READER_STYLES.map(sheetOf);
  dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.setAttribute('aria-label', 'Reader');
});

afterEach(() => {
  render(null, dialog);
  dialog.remove();
  document.adoptedStyleSheets = [];
});

async function open(settings: Partial<Settings> = {}, changes: Partial<SettingsPanelProps> = {}): Promise<HTMLElement> {
  const all = { ...DEFAULT_SETTINGS, theme: 'light' as const, ...settings };
  wear(dialog, lookOf(all, false));
  render(
    <>
      <IconButton icon={() => null} name="Settings" opens={SETTINGS_PANEL_ID} />
      <SettingsPanel settings={all} site="delta.example" hasOwnSettings={false} {...actions} {...changes} />
    </>,
    dialog,
  );
  dialog.showModal();
  dialog.querySelector('button')!.focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(dialog.querySelector('.setting')).not.toBeNull());
  return dialog.querySelector(`#${SETTINGS_PANEL_ID}`)!;
}

test('every setting of text and colours has a control with its name', async () => {
  const panel = await open({ theme: 'custom' });
  for (const name of SETTING_NAMES.filter(isOfText)) {
    expect(panel.textContent, name).toContain(say(`setting_${name}` as WordKey));
  }
});

test('a reader that was asked for does not say that it opened by itself', async () => {
  expect((await open()).textContent).not.toContain('opened by itself');
});

test('a reader that opened by itself says so, and its button stops that and leaves the panel', async () => {
  const onStop = vi.fn();
  const panel = await open({}, { byItself: { onStop } });
  expect(panel.textContent).toContain('since delta.example is always read clean');
  await page.getByRole('button', { name: 'Stop opening delta.example clean' }).click();
  expect(onStop).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(dialog.querySelector('.setting')).toBeNull());
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Settings');
});

function isOfText(name: SettingName): boolean {
  const row = SETTINGS[name];
  return row.kind !== 'kept' && TEXT_GROUPS.includes(row.group);
}

test('the own colours are offered only while they are worn', async () => {
  expect((await open()).querySelector('input[type="color"]')).toBeNull();
});

test('sliders say their values in words, and go by stops', async () => {
  await open();
  const slider = page.getByRole('slider', { name: 'Column width' });
  await expect.element(slider).toHaveAttribute('aria-valuetext', '66 letters');
  (slider.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(actions.onSetting).toHaveBeenCalledWith({ columnWidth: 67 });
});

test('lists, radio buttons and boxes give what they say', async () => {
  await open();
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Font' }), 'lexend');
  expect(actions.onSetting).toHaveBeenLastCalledWith({ font: 'lexend' });
  await page.getByText('Justified').click();
  expect(actions.onSetting).toHaveBeenLastCalledWith({ alignment: 'justify' });
  await page.getByText('Night', { exact: true }).click();
  expect(actions.onSetting).toHaveBeenLastCalledWith({ theme: 'night', dayTheme: 'light' });
  await page.getByRole('checkbox', { name: 'Break words at the end of a line' }).click();
  expect(actions.onSetting).toHaveBeenLastCalledWith({ hyphenation: true });
  await page.getByRole('checkbox', { name: 'Keep changes for delta.example only' }).click();
  expect(actions.onOwnSettings).toHaveBeenCalledWith(true);
  await page.getByRole('button', { name: 'Back to the defaults' }).click();
  expect(actions.onReset).toHaveBeenCalledOnce();
  await page.getByRole('button', { name: 'All settings' }).click();
  expect(actions.onOptions).toHaveBeenCalledOnce();
});

test('Esc closes the panel and not the reader, and the focus returns to the button', async () => {
  const panel = await open();
  await userEvent.tab();
  expect(panel.contains(document.activeElement)).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect(panel.matches(':popover-open')).toBe(false);
  expect(dialog.open).toBe(true);
  expect(document.activeElement).toBe(dialog.querySelector('button'));
});

test('own colours show their contrast, cut and not rounded, and a warning below 4.5 to 1', async () => {
  const good = await open({ theme: 'custom', ownPaper: '#ffffff', ownInk: '#000000', ownLink: '#0000ff' });
  expect(good.querySelector('.own-contrast')!.textContent).toBe('Contrast of the ink 21 to 1, of links 8.5 to 1');
  dialog.close();
  const bad = await open({ theme: 'custom', ownPaper: '#ffffff', ownInk: '#777777', ownLink: '#0000ff' });
  expect(bad.querySelector('.own-contrast')!.textContent).toMatch(/ink 4.4 to 1.*Under 4.5 to 1/);
});

test.for([320, 700, 1280])(
  'at %s pixels it stays within the window, and its targets are large enough',
  async (width) => {
    await page.viewport(width, 600);
    const panel = await open({ theme: 'custom' });
    const box = panel.getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(600);
    expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
    for (const target of panel.querySelectorAll('button, select, label, input:not(.unseen, [type="checkbox"])')) {
      const { width: wide, height } = target.getBoundingClientRect();
      expect(Math.min(wide, height), target.outerHTML).toBeGreaterThanOrEqual(24);
    }
  },
);

test('from right to left it stands on the side of the tools, and the text moves aside', async () => {
  await page.viewport(1280, 700);
  dialog.dir = 'rtl';
  const panel = await open();
  expect(panel.getBoundingClientRect().right).toBe(1280 - 72);
  const slider = panel.querySelector('output')!.getBoundingClientRect();
  expect(slider.left).toBeLessThan(panel.getBoundingClientRect().left + 40);
});

test.for(THEMES)('axe finds no fault with it in $name', async ({ name }) => {
  await open({ theme: name });
  expect(await accessibilityFaults(dialog)).toEqual([]);
});
