import { browser } from 'wxt/browser';
import { say } from '../../words';
import { MENUS } from './menus';

/** Has the browser's menu offer what the table says. Phones have no such menu. */
export function answerForMenus(): void {
  const { contextMenus } = browser as { contextMenus?: typeof browser.contextMenus };
  if (!contextMenus) return;
  // The browser keeps the entries; at its start they are made anew, since its language may be another than before.
  browser.runtime.onInstalled.addListener(makeMenus);
  browser.runtime.onStartup.addListener(makeMenus);
  contextMenus.onClicked.addListener((click, tab) => {
    if (tab) void MENUS.find(({ id }) => id === click.menuItemId)?.open(tab, click.linkUrl);
  });
}

async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, context, title, targetUrlPatterns } of MENUS) {
    browser.contextMenus.create({
      id,
      contexts: [context],
      title: say(title),
      ...(targetUrlPatterns && { targetUrlPatterns: [...targetUrlPatterns] }),
    });
  }
}
