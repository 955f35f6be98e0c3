import { browser } from 'wxt/browser';

/** Advertisements can keep a page loading for ever; what there is to read is there long before. */
const PATIENCE_MS = 15_000;

/** Firefox first says of a new tab that its empty page is there, and begins to load the real one right after. */
const SETTLED_AFTER_MS = 250;

/** Resolves when the page that a new tab was opened for is there, when the tab is closed, or after a while. */
export function whenLoaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    let settling: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      clearTimeout(settling);
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(listen);
      browser.tabs.onRemoved.removeListener(gone);
      resolve();
    };
    const hear = (status: string | undefined) => {
      if (status) clearTimeout(settling);
      if (status === 'complete') settling = setTimeout(end, SETTLED_AFTER_MS);
    };
    const listen = (id: number, { status }: { status?: string }) => {
      if (id === tabId) hear(status);
    };
    const gone = (id: number) => {
      if (id === tabId) end();
    };
    const timer = setTimeout(end, PATIENCE_MS);
    browser.tabs.onUpdated.addListener(listen);
    browser.tabs.onRemoved.addListener(gone);
    browser.tabs.get(tabId).then(({ status }) => hear(status), end);
  });
}
