import type { Browser } from 'puppeteer-core';

/** Ends the browser, by force if it does not answer. */
export async function endBrowser(browser: Browser): Promise<void> {
  const process = browser.process();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, 3000);
  });
  await Promise.race([browser.close().catch(() => undefined), late]);
  clearTimeout(timer);
  process?.kill('SIGKILL');
}
