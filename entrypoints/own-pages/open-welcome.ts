import { browser } from 'wxt/browser';

/** Opens the page that shows in three steps what the extension does. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
