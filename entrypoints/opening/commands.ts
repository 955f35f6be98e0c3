import { browser } from 'wxt/browser';
import type { WordKey } from '../../words';
import { type ClickedTab, toggleReader } from './open-at-once';

/** A command with keys that the browser lets people change. */
export interface CommandRow {
  /** What its keys do, in the popup. */
  words: WordKey;
  /** Its name in full, in the options. */
  title: WordKey;
  /** Missing for what the browser does by itself. */
  run?: (tab: ClickedTab) => Promise<void>;
}

/** What the browser itself calls opening the popup. */
export const OPENS_POPUP = '_execute_action';

/** By the names in the manifest. */
export const COMMANDS: Readonly<Record<string, CommandRow>> = {
  [OPENS_POPUP]: { words: 'keyOpensPopup', title: 'openPopup' },
  'read-clean': { words: 'keyReadsAtOnce', title: 'commandReadClean', run: toggleReader },
};

/** Does what the keys ask for. Phones have no keys. */
export function answerForCommands(): void {
  const { commands } = browser as { commands?: typeof browser.commands };
  commands?.onCommand.addListener(async (name, tab) => {
    const run = COMMANDS[name]?.run;
    const clicked = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (clicked) await run?.(clicked);
  });
}
