import { browser } from 'wxt/browser';
import type { Scope } from '../../article/article';
import { NO_ARTICLE_SENTENCES, REFUSAL_SENTENCES } from '../../components/popup/sentences';
import { siteOf } from '../../settings/kept';
import { loadChoices } from '../../settings/site-choices-store';
import { say, type WordKey } from '../../words';
import { closeReader, openReader, readPage } from './page-calls';
import { refusalByUrl } from './refusal-by-url';
import { tellAtButton } from './tell-at-button';

/** A tab as the browser hands it over with a click; the address only where we have access. */
export interface ClickedTab {
  id?: number;
  windowId?: number;
  index?: number;
  url?: string;
}

/** Opens the reader over that tab without the popup. Where it can't be, the person is told why. */
export async function openAtOnce(tab: ClickedTab, scope: Scope): Promise<void> {
  const failure = await tryToOpen(tab, scope);
  if (failure) await tell(tab, failure);
}

/** Closes the reader over that tab, or opens it. */
export async function toggleReader(tab: ClickedTab): Promise<void> {
  if (tab.id === undefined || !(await closeReader(tab.id))) await openAtOnce(tab, 'article');
}

/** @returns the sentence that says why nothing was opened; undefined if the reader is open */
export async function tryToOpen({ id, url }: ClickedTab, scope: Scope): Promise<WordKey | undefined> {
  const known = refusalByUrl(url);
  if (known || id === undefined) return REFUSAL_SENTENCES[known ?? 'blocked'];
  const choices = await loadChoices(url ? siteOf(url) : undefined);
  const reading = await readPage(id, url, choices);
  if (!reading.ok) return REFUSAL_SENTENCES[reading.refusal];
  const { extraction } = reading;
  if (scope === 'article' && !extraction.ok) return NO_ARTICLE_SENTENCES[extraction.reason];
  const { sourceUrl } = extraction.ok ? extraction.article : extraction.page;
  const opened = await openReader(id, { scope, seenUrl: sourceUrl, choices });
  if (opened.ok) return undefined;
  return opened.reason === 'nothing-to-read' ? 'nothingToRead' : REFUSAL_SENTENCES[opened.reason];
}

/** By the popup, which says what is the matter and has the ways on. Some browsers open it on a click only. */
async function tell({ id, windowId }: ClickedTab, sentence: WordKey): Promise<void> {
  try {
    await browser.action.openPopup({ windowId });
  } catch {
    if (id !== undefined) await tellAtButton(id, say(sentence));
  }
}
