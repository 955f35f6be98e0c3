import { browser } from 'wxt/browser';
import type { Command } from '../../components/options/shortcuts';
import { say } from '../../words';
import { allCommands, OPENING } from '../own-pages/commands';

/** Chromium's own page for the keys of extensions; Firefox has a call that opens its one. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** The extension's commands with the keys they have now. */
export async function loadCommands(): Promise<Command[]> {
  return (await allCommands()).map(({ name, description, shortcut }) => ({
    words: name === OPENING ? say('openPopup') : description || name || '',
    keys: shortcut || undefined,
  }));
}

/** Opens the browser's own page on which keys are changed. */
export async function openShortcutPage(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
