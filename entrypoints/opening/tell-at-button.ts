import { browser } from 'wxt/browser';

const MARK = '¶';
const INK = '#ffffff';
const PAPER = '#9a3412';

/**
 * Marks the toolbar's button on that tab and says the sentence there, to whoever points at it or has it read out. The
 * browser takes both away when the tab goes elsewhere.
 */
export async function tellAtButton(tabId: number, sentence: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: MARK }),
    browser.action.setBadgeTextColor({ tabId, color: INK }),
    browser.action.setBadgeBackgroundColor({ tabId, color: PAPER }),
    browser.action.setTitle({ tabId, title: sentence }),
  ]).catch(() => undefined);
}

/** Takes the mark off again: the person has been here. */
export async function clearButton(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: '' }),
  ]).catch(() => undefined);
}
