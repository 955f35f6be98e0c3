import { browser } from 'wxt/browser';

/** Advertisements can keep a page loading for ever; what there is to read is there long before. */
const PATIENCE_MS = 15_000;

/** Resolves when the page that a new tab was opened for is there, or after a while. */
export function whenLoaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(look);
      browser.tabs.onRemoved.removeListener(gone);
      resolve();
    };
    const look = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'complete') void endIfThere();
    };
    const gone = (id: number) => id === tabId && end();
    // A new tab shows an empty page first, and in some browsers that one is complete as well.
    const endIfThere = async () => {
      const tab = await browser.tabs.get(tabId).catch(() => undefined);
      if (tab?.status === 'complete' && tab.url !== 'about:blank') end();
    };
    const timer = setTimeout(end, PATIENCE_MS);
    browser.tabs.onUpdated.addListener(look);
    browser.tabs.onRemoved.addListener(gone);
    void endIfThere();
  });
}
