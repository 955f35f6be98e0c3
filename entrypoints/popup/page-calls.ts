import { browser } from 'wxt/browser';
import type { Extraction, Scope } from '../../article/article';
import type { ArticleCalls, OpenOutcome, ReaderCalls, Refusal } from '../../messages';
import { refusalOfAttempt } from './refusal-by-url';

/** What the injected scripts leave in the isolated world of the page. */
interface IsolatedWorld {
  colophonArticle: ArticleCalls;
  colophonReader: ReaderCalls;
}

/** What a page gives, or why the browser keeps us out of it. */
export type PageReading = { ok: true; extraction: Extraction } | { ok: false; refusal: Refusal };

/** Reads the page in that tab afresh. Never rejects: an attempt that the browser turns down is a refusal. */
export async function readPage(tabId: number, address: string | undefined): Promise<PageReading> {
  try {
    await inject(tabId, ['/article.js']);
    const { contentType, extraction } = await call(tabId, extractThere, []);
    // Chromium lets us into the page around its PDF viewer, where nothing is to be found.
    return contentType === 'application/pdf' ? { ok: false, refusal: 'pdf' } : { ok: true, extraction };
  } catch {
    return { ok: false, refusal: refusalOfAttempt(address) };
  }
}

/**
 * Opens the reader over the page in that tab. Never rejects.
 *
 * @param seenUrl - the address under which the page was read before. If the tab has moved on since, the answer is
 *   `page-changed`: the reader must not show another story than the one that was chosen.
 */
export async function openReader(tabId: number, scope: Scope, seenUrl: string): Promise<OpenOutcome> {
  try {
    await inject(tabId, ['/article.js', '/reader.js']);
    return await call(tabId, openThere, [scope, seenUrl]);
  } catch {
    // It could be read a moment ago; if the browser keeps us out now, then it is another page.
    return { ok: false, reason: 'page-changed' };
  }
}

/** These two run in the page: they are sent there as text and see nothing of this file. */
function extractThere(): { contentType: string; extraction: Extraction } {
  const { colophonArticle } = globalThis as unknown as IsolatedWorld;
  return { contentType: document.contentType, extraction: colophonArticle.extract() };
}

function openThere(scope: Scope, seenUrl: string): Promise<OpenOutcome> {
  return (globalThis as unknown as IsolatedWorld).colophonReader.open(scope, seenUrl);
}

/** Injecting twice is harmless: the scripts leave what is there, or the same again. */
async function inject(tabId: number, files: ('/article.js' | '/reader.js')[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files });
}

async function call<Arguments extends unknown[], Value>(
  tabId: number,
  func: (...args: Arguments) => Value | Promise<Value>,
  args: Arguments,
): Promise<Value> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func, args } as ScriptCall);
  if (!answer?.result) throw new Error('The page gave no answer.');
  return answer.result as Value;
}

/** The API's own type knows functions of no argument only. */
type ScriptCall = Parameters<typeof browser.scripting.executeScript>[0];
