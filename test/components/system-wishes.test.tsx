import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { SettingsPanel } from '../../components/reader/settings-panel';
import { READER_STYLES } from '../../components/reader/styles';
import { IconButton } from '../../components/ui/icon-button';
import { sheetOf } from '../../entrypoints/reader/sheet-of';
import { DEFAULT_SETTINGS } from '../../settings/settings';
import { lookOf, wear } from '../../settings/wear';

let dialog: HTMLDialogElement;

beforeEach(() => {
  document.adoptedStyleSheets = READER_STYLES.map(sheetOf);
  dialog = document.body.appendChild(document.createElement('dialog'));
  wear(dialog, lookOf({ ...DEFAULT_SETTINGS, theme: 'sepia', dimPhotographs: true }, false));
  const none = () => undefined;
  render(
    <>
      <IconButton icon={() => null} name="Settings" />
      <article class="article">
        <p class="byline">Somebody</p>
      </article>
      <SettingsPanel
        settings={DEFAULT_SETTINGS}
        hasOwnSettings={false}
        onSetting={none}
        onOwnSettings={none}
        onReset={none}
        onOptions={none}
      />
    </>,
    dialog,
  );
  dialog.showModal();
});

afterEach(async () => {
  await wishes({});
  render(null, dialog);
  dialog.remove();
  document.adoptedStyleSheets = [];
});

/** Has the browser believe that the system asks for that. */
function wishes(features: Record<string, string>): Promise<unknown> {
  const session = cdp() as unknown as { send(method: string, params: unknown): Promise<unknown> };
  return session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

const colourOf = (selector: string) => getComputedStyle(dialog.querySelector(selector)!).color;

test('forced colours are the system’s in every part, and swatches keep the colours that they are for', async () => {
  await wishes({ 'forced-colors': 'active' });
  const system = document.body.appendChild(document.createElement('p'));
  system.style.color = 'CanvasText';
  expect(colourOf('.byline')).toBe(getComputedStyle(system).color);
  expect(colourOf('.article')).toBe(getComputedStyle(system).color);
  dialog.querySelector<HTMLElement>('.settings-panel')!.showPopover();
  await expect.poll(() => dialog.querySelector('[data-theme="sepia"].swatch')).not.toBeNull();
  expect(getComputedStyle(dialog.querySelector('.swatch')!).forcedColorAdjust).toBe('none');
  system.remove();
});

test('where more contrast is asked for, nothing is said in a fainter ink', async () => {
  expect(colourOf('.byline')).not.toBe(colourOf('.article'));
  await wishes({ 'prefers-contrast': 'more' });
  expect(colourOf('.byline')).toBe(colourOf('.article'));
});

test('where less motion is asked for, nothing moves by itself', async () => {
  await wishes({ 'prefers-reduced-motion': 'reduce' });
  expect(getComputedStyle(dialog.querySelector('.icon-button')!).transitionDuration).toMatch(/^0s(, 0s)*$/);
});
