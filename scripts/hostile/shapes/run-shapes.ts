import type { BrowserName, Driver, Popup, Tab } from '../../browsers/driver.ts';
import { launch } from '../../browsers/launch.ts';
import { poll } from '../../browsers/poll.ts';
import { startWeb } from '../web.ts';
import { pageOf, SHAPES, type Shape } from './shapes.ts';

/** What came of a page. */
export interface ShapeResult {
  name: string;
  /** What the popup says: a headline, or a sentence. */
  outcome: 'article' | 'sentence' | 'nothing';
  said: string;
  /** From the click until the popup says it. */
  millis: number;
  /** From pressing "read" until the reader is open; absent where there was nothing to press. */
  opening?: number;
  /** The longest time for which the page was not able to do anything. */
  frozen: number;
}

/** Longest that a person may be kept waiting. */
export const LONGEST = 5000;
const PATIENCE = 20_000;

/** Opens each page in the browser with the extension, and the popup on it, as a person would. */
export async function runShapes(
  browser: BrowserName,
  extension: string,
  onResult: (result: ShapeResult) => void,
  only?: readonly string[],
): Promise<void> {
  for (const [index, shape] of SHAPES.entries()) {
    if (only && !only.some((words) => shape.name.includes(words))) continue;
    // Each in a browser of its own, or one that hangs would take the next ones with it.
    const web = await startWeb('');
    const driver = await launch(browser, { extension, proxyPort: web.port });
    try {
      onResult(
        await inTime(
          tryShape(driver, shape, (html) => {
            const url = `https://shape-${index}.example/2026/ferry-is-back`;
            web.serve(url, html);
            return url;
          }),
        ),
      );
    } catch (error) {
      onResult({ name: shape.name, outcome: 'nothing', said: String(error), millis: PATIENCE, frozen: PATIENCE });
    } finally {
      await inTime(driver.close()).catch(() => undefined);
      await web.close();
    }
  }
}

async function tryShape(driver: Driver, shape: Shape, serve: (html: string) => string): Promise<ShapeResult> {
  const tab = await driver.open(serve(pageOf(shape)));
  await tab.look(() => {
    Object.assign(globalThis, { longestTask: 0 });
  });
  const begun = performance.now();
  const popup = await driver.openPopup(tab);
  await settled(popup);
  const millis = Math.round(performance.now() - begun);
  const { said, canRead } = await popup.look((root) => ({
    said: (root.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 120),
    canRead: [...root.querySelectorAll('button')].some(({ textContent }) => textContent?.includes('Read clean')),
  }));
  const opening = canRead ? await openReader(popup, tab) : undefined;
  const frozen = await frozenFor(tab);
  return { name: shape.name, outcome: canRead ? 'article' : 'sentence', said, millis, opening, frozen };
}

/** A browser that hangs must not hang the rest. */
function inTime<Value>(work: Promise<Value>): Promise<Value> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${(2 * PATIENCE) / 1000} s`)), 2 * PATIENCE).unref();
  });
  return Promise.race([work, late]);
}

async function settled(popup: Popup): Promise<void> {
  const isSettled = () => popup.look((root) => root.querySelector('main')?.getAttribute('aria-busy') === 'false');
  await poll('the popup has settled', isSettled, PATIENCE);
}

async function openReader(popup: Popup, tab: Tab): Promise<number> {
  const begun = performance.now();
  await popup.press('Read clean');
  const isOpen = async () => {
    const reader = await tab.reader();
    return reader?.look((root) => root.querySelector('dialog')?.open === true);
  };
  await poll('the reader is open', isOpen, PATIENCE);
  return Math.round(performance.now() - begun);
}

async function frozenFor(tab: Tab): Promise<number> {
  const longest = await tab.look(() => (globalThis as unknown as { longestTask: number }).longestTask);
  return Math.round(longest);
}
