import { browser } from 'wxt/browser';
import type { Extraction } from '../../article/article';
import type { Choices } from '../../article/choices';
import { NO_ANSWER, withDeadline } from '../../library/deadline';
import type { IsolatedWorld, OpenOutcome, OpenWish, Refusal } from '../../messages';
import type { ArticlePart } from '../article/left-parts';
import { refusalOfAttempt } from './refusal-by-url';

/** What a page gives, or why the browser keeps us out of it. */
export type PageReading = { ok: true; extraction: Extraction } | { ok: false; refusal: Refusal };

/** What the page itself answers. */
interface PageAnswer {
  missing?: undefined;
  contentType: string;
  extraction: Extraction;
}

type InjectedFile = '/article.js' | '/reader.js' | '/save-article.js' | ArticlePart;

/** What came of opening the reader; a page may also not answer at all. */
export type Opening = OpenOutcome | { ok: false; reason: 'no-answer' };

/** Long enough for a very long page on a slow computer. */
const PATIENCE_MS = 10_000;

/** So many times parts are brought: words first, then the second opinion. */
const ROUNDS = 2;

/** Chromium neither runs a script in a page of source code nor refuses to; and its address it keeps to itself. */
const PATIENCE_WITHOUT_ADDRESS_MS = 1_500;

/** Reads the page in that tab afresh. Never rejects: an attempt that the browser turns down is a refusal. */
export async function readPage(tabId: number, address: string | undefined, choices: Choices): Promise<PageReading> {
  try {
    const answer = await withDeadline(extractIn(tabId, choices), address ? PATIENCE_MS : PATIENCE_WITHOUT_ADDRESS_MS);
    if (answer === NO_ANSWER) return { ok: false, refusal: address ? 'no-answer' : 'view-source' };
    // Chromium lets us into the page around its PDF viewer, where nothing is to be found.
    return answer.contentType === 'application/pdf'
      ? { ok: false, refusal: 'pdf' }
      : { ok: true, extraction: answer.extraction };
  } catch (refused) {
    return { ok: false, refusal: refusalOfAttempt(address, String(refused)) };
  }
}

/** Brings the parts that the page turns out to need; most need none. */
async function extractIn(tabId: number, choices: Choices): Promise<PageAnswer> {
  await inject(tabId, ['/article.js']);
  for (let times = 0; ; times++) {
    const answer = await call(tabId, extractThere, [choices, times >= ROUNDS]);
    if (!answer.missing) return answer;
    await inject(tabId, answer.missing);
  }
}

/**
 * Opens the reader over the page in that tab. Never rejects. If the tab has moved on since the page was read, the answer is
 * `page-changed`: the reader must not show another story than the one that was chosen.
 */
export async function openReader(tabId: number, wish: OpenWish): Promise<Opening> {
  try {
    const answer = await withDeadline(
      // Sent together: whichever comes second opens.
      Promise.all([call(tabId, openThere, [wish]), inject(tabId, ['/reader.js'])]).then(([opened]) => opened),
      PATIENCE_MS,
    );
    return answer === NO_ANSWER ? { ok: false, reason: 'no-answer' } : answer;
  } catch {
    // It could be read a moment ago; if the browser keeps us out now, then it is another page.
    return { ok: false, reason: 'page-changed' };
  }
}

/** True if there was a reader open over that tab, which is closed then. Never rejects. */
export async function closeReader(tabId: number): Promise<boolean> {
  return (await ask(tabId, closeThere)) ?? false;
}

/** Never rejects: where we may not look, there is none. */
export async function isReaderOpen(tabId: number): Promise<boolean> {
  return (await ask(tabId, isOpenThere)) ?? false;
}

/** Undefined where the page gives no answer, or no such answer. */
async function ask(tabId: number, func: () => boolean): Promise<boolean | undefined> {
  try {
    const answer = await withDeadline(call(tabId, func, []), PATIENCE_WITHOUT_ADDRESS_MS);
    return answer === NO_ANSWER ? undefined : answer;
  } catch {
    return undefined;
  }
}

/*
 * The next four run in the page: they are sent there as text and see nothing of this file. A page that is still coming is
 * waited for, but not for ever, since a script that never answers can hold up the rest.
 */
async function extractThere(choices: Choices, asIs: boolean): Promise<PageAnswer | { missing: ArticlePart[] }> {
  if (document.readyState === 'loading') {
    const parsed = new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
    const enough = new Promise((resolve) => setTimeout(resolve, 3000));
    await Promise.race([parsed, enough]);
  }
  const { colophonArticle } = globalThis as unknown as IsolatedWorld;
  const missing = asIs ? [] : colophonArticle.missing(choices);
  if (missing.length > 0) return { missing };
  return { contentType: document.contentType, extraction: colophonArticle.extract(choices) };
}

function openThere(wish: OpenWish): Promise<OpenOutcome> {
  const world = globalThis as unknown as IsolatedWorld;
  if (world.colophonReader) return world.colophonReader.open(wish);
  return new Promise((tell) => {
    world.colophonWish = { wish, tell };
  });
}

function closeThere(): boolean {
  return (globalThis as unknown as Partial<IsolatedWorld>).colophonReader?.close() ?? false;
}

function isOpenThere(): boolean {
  return (globalThis as unknown as Partial<IsolatedWorld>).colophonReader?.isOpen() ?? false;
}

/** Injecting twice is harmless: the scripts leave what is there, or the same again. */
export async function inject(tabId: number, files: InjectedFile[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
}

/** Calls that function in the page; it is sent there as text. Rejects if the page gives no answer. */
export async function call<Arguments extends unknown[], Value>(
  tabId: number,
  func: (...args: Arguments) => Value | Promise<Value>,
  args: Arguments,
): Promise<Value> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func,
    args,
    injectImmediately: true,
  } as ScriptCall);
  if (answer?.result === undefined || answer.result === null) throw new Error('The page gave no answer.');
  return answer.result as Value;
}

/** The API's own type knows functions of no argument only. */
type ScriptCall = Parameters<typeof browser.scripting.executeScript>[0];
