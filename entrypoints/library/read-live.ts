import { browser } from 'wxt/browser';
import type { LiveOutcome, OpenedLive } from '../../components/library/compare/contract';
import { siteOf } from '../../settings/kept';
import { loadChoices } from '../../settings/site-choices-store';
import { say } from '../../words';
import { borrow } from '../opening/loans';
import { originOf } from '../opening/origins';
import { readPage } from '../opening/page-calls';
import { whenLoaded } from '../opening/when-loaded';
import { saveInTab } from './save-in-tab';
import { saveSentence } from './save-sentence';

/**
 * Opens an article's page behind the person's back and reads it as the popup would. It is their own browser that asks for it,
 * with their cookies and their address, since they have pressed for it. To be called at once in the click.
 */
export async function openLive(url: string): Promise<OpenedLive> {
  const origin = originOf(url);
  const loan = origin ? await borrow([origin]) : undefined;
  if (!origin || !loan?.granted) return { reading: { ok: false, reason: 'not-allowed' }, ...NOTHING_OPEN };
  const tab = await browser.tabs.create({ url, active: false });
  const tabId = tab.id!;
  const end = async () => {
    await browser.tabs.remove(tabId).catch(() => undefined);
    await loan.end();
  };
  try {
    await whenLoaded(tabId);
    return {
      reading: await readTab(tabId, origin),
      save: async (article) => saveSentence(await saveInTab(tabId, article)),
      end,
    };
  } catch {
    // The person has closed the tab.
    await end();
    return { reading: { ok: false, reason: 'no-article' }, ...NOTHING_OPEN };
  }
}

const NOTHING_OPEN: Pick<OpenedLive, 'save' | 'end'> = {
  save: async () => say('live_noArticle'),
  end: async () => {},
};

async function readTab(tabId: number, origin: string): Promise<LiveOutcome> {
  const { url } = await browser.tabs.get(tabId);
  if (originOf(url) !== origin) return { ok: false, reason: 'moved' };
  const choices = await loadChoices(url ? siteOf(url) : undefined);
  const page = await readPage(tabId, url, choices);
  if (!page.ok || !page.extraction.ok) return { ok: false, reason: 'no-article' };
  return { ok: true, article: page.extraction.article };
}
