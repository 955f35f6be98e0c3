import { browser } from 'wxt/browser';
import type { Command } from '../../components/options/shortcuts';
import { say, type WordKey } from '../../words';
import { COMMANDS, OPENS_POPUP } from './commands';

/** Chromium's own page for the keys of extensions; Firefox has a call that opens its one. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/**
 * The extension's commands with the keys they have now; none on phones.
 *
 * @param called - by their full names, or in the few words that stand after a key
 */
export async function loadCommands(called: 'title' | 'words'): Promise<Command[]> {
  return (await allCommands()).flatMap(({ name = '', shortcut }) => {
    const key: WordKey | undefined = COMMANDS[name]?.[called];
    return key ? [{ words: say(key), keys: shortcut || undefined }] : [];
  });
}

/** The keys that open the popup, if there are any. */
export async function openingKeys(): Promise<string | undefined> {
  return (await allCommands()).find(({ name }) => name === OPENS_POPUP)?.shortcut || undefined;
}

/** Opens the browser's own page on which keys are changed. */
export async function openShortcutPage(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}

async function allCommands() {
  const { commands } = browser as { commands?: typeof browser.commands };
  return (await commands?.getAll()) ?? [];
}
