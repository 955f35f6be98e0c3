import { browser } from 'wxt/browser';
import type { Extraction } from '../../article/article';
import { withoutTracking } from '../../article/metadata/clean-url';
import { type Source, sourceOfPage } from '../../attribution/source';
import type { View } from '../../components/popup/view';
import { siteOf } from '../../settings/kept';
import type { SiteChoices } from '../../settings/site-choices';
import { loadChoices } from '../../settings/site-choices-store';
import { readPage } from '../opening/page-calls';
import { refusalByUrl } from '../opening/refusal-by-url';
import { clearButton } from '../opening/tell-at-button';

/** The tab the popup was opened on, what is to be shown of it, and the address under which that was seen. */
export interface TabView {
  tabId: number;
  seenUrl: string;
  /** What was decided about blocks of its site. */
  choices: SiteChoices;
  view: View;
}

/** Looks at the tab in front of the person. */
export async function lookAtTab(): Promise<TabView> {
  const tab = await tabInFront();
  const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
  void clearButton(tabId);
  const source = bareSource(tab?.url, tab?.title);
  const choices = await loadChoices(tab?.url ? siteOf(tab.url) : undefined);
  const known = refusalByUrl(tab?.url);
  if (known) return { tabId, choices, seenUrl: '', view: { kind: 'refused', refusal: known, source } };
  const reading = await readPage(tabId, tab?.url, choices);
  if (reading.ok) return { tabId, choices, ...viewOf(reading.extraction) };
  // Firefox names every page that was clicked on; the access, and the name, end when the page goes elsewhere.
  const hasMoved = (import.meta.env.FIREFOX && !tab?.url) || (await tabInFront())?.url !== tab?.url;
  const refusal = hasMoved ? 'page-changed' : reading.refusal;
  return { tabId, choices, seenUrl: '', view: { kind: 'refused', refusal, source } };
}

async function tabInFront() {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

function viewOf(extraction: Extraction): { seenUrl: string; view: View } {
  const { selection } = extraction;
  if (extraction.ok) {
    return { seenUrl: extraction.article.sourceUrl, view: { kind: 'article', article: extraction.article, selection } };
  }
  const { reason, page, anyway } = extraction;
  const source = /^https?:/.test(page.canonicalUrl) ? sourceOfPage(page) : undefined;
  return {
    seenUrl: page.sourceUrl,
    view: { kind: 'no-article', reason, readable: anyway !== undefined, source, selection },
  };
}

/** Title and link of a page that can't be looked into, as the browser tells them; only the web's links are of use. */
function bareSource(address: string | undefined, title: string | undefined): Source | undefined {
  const url = address?.replace(/^view-source:/, '');
  if (!url || !/^https?:/.test(url)) return undefined;
  // Before a page has a title of its own, browsers give its address in the title's place.
  return sourceOfPage({ title: title && title !== url ? title : '', canonicalUrl: withoutTracking(url) });
}
