import { browser } from 'wxt/browser';

/** A command of the manifest with the keys it has now; empty if the person took them away. */
export interface KeyedCommand {
  name?: string;
  description?: string;
  shortcut?: string;
}

/** What opens the popup. */
export const OPENING = '_execute_action';

/** The extension's commands; none on phones, whose browsers have no such keys. */
export async function allCommands(): Promise<KeyedCommand[]> {
  const { commands } = browser as { commands?: typeof browser.commands };
  return (await commands?.getAll()) ?? [];
}

/** The keys that open the popup, if there are any. */
export async function openingKeys(): Promise<string | undefined> {
  return (await allCommands()).find(({ name }) => name === OPENING)?.shortcut || undefined;
}
