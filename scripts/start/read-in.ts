import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { startServer } from '../../test/e2e/server.ts';
import type { BrowserName, Driver, Popup, Root, Tab } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { poll } from '../browsers/poll.ts';
import { CannotStart } from './cannot-start.ts';
import type { NamedPage } from './find-page.ts';

const PICTURES = path.resolve(import.meta.dirname, '../../.colophon');

interface Reading {
  /** Folder of the built extension. */
  extension: string;
  page: NamedPage;
  headless: boolean;
}

/** Opens the page and the reader on it. With a window, resolves when that is closed; without, when all is printed. */
export async function readIn(name: BrowserName, { extension, page, headless }: Reading): Promise<void> {
  const server = page.html && (await startServer());
  if (page.html) server?.serve(page.url, { body: page.html });
  const driver = await launch(name, { extension, headless, proxyPort: server?.port });
  try {
    const tab = await openPage(driver, page.url);
    const popup = await driver.openPopup(tab);
    await readClean(popup);
    await poll('the reader is open', () => tab.reader());
    if (headless) await report(driver, tab, popup);
    else await driver.closed();
  } finally {
    await driver.close();
    await server?.close();
  }
}

async function openPage(driver: Driver, url: string): Promise<Tab> {
  try {
    return await driver.open(url);
  } catch {
    throw new CannotStart(`${url} could not be opened; is it there, and are you online?`);
  }
}

async function readClean(popup: Popup): Promise<void> {
  try {
    await popup.press('Read clean');
  } catch {
    const said = await popup.look(shownText, 'body');
    throw new CannotStart(`There was nothing to read. The popup says:\n${said}`);
  }
}

async function report(driver: Driver, tab: Tab, popup: Popup): Promise<void> {
  const reader = await poll('the reader is open', () => tab.reader());
  const article = await poll('the article is shown', () => reader.look(shownText, 'article'));
  await popup.press('Copy link with attribution');
  await poll('the link is copied', () =>
    popup.look((root) => root.querySelector('[role=status]')?.textContent === 'Link copied'),
  );
  const picture = path.join(PICTURES, `reader-${driver.name}.png`);
  mkdirSync(PICTURES, { recursive: true });
  await popup.close();
  await tab.screenshot(picture);
  const { text } = await driver.clipboard();
  process.stdout.write(
    `${article.trim()}\n\nCopied as attribution:\n${text.trim()}\n\nThe reader in a picture: ${picture}\n`,
  );
}

/** Text as it is laid out: a blank line between paragraphs, nothing hidden. Runs in the browser. */
function shownText(root: Root, selector: string): string | undefined {
  // biome-ignore lint/performance/useDomNodeTextContent: the layout is what is wanted here
  return root.querySelector<HTMLElement>(selector)?.innerText;
}
