import { words } from '../../test/e2e/harness.ts';
import { readerOf } from '../../test/e2e/steps.ts';
import type { Driver, Tab } from '../browsers/driver.ts';
import { poll } from '../browsers/poll.ts';
import { DESK, PHONE, take } from './take.ts';

/** The library: empty, filled, while something is selected and searched, and a copy; wide, narrow and mirrored. */
export async function takeLibrary(browser: Driver, name: string): Promise<void> {
  const tab = await browser.open(`${await browser.extensionUrl()}library.html`);
  const sees = (what: string, selector: string) =>
    poll(what, () => tab.look((root, wanted) => root.querySelector(wanted) !== null, selector));
  await tab.resize(DESK.width, DESK.height);
  if (await tab.look((root) => root.querySelector('.article-row') === null)) {
    await poll('the page is there', () => tab.look((root) => root.querySelector('.state, .article-row') !== null));
    await take(tab, tab, `${name}-empty`);
    await fillLibrary(tab);
  }
  await sees('the list is there', '.article-row');
  await take(tab, tab, name);
  for (const key of ['j', 'j', 'x', 'j', 'x', 't']) await tab.key(key);
  await sees('tags are edited', '.tag-editor');
  await take(tab, tab, `${name}-selected`);
  await tab.press(words('select_none'));
  await tab.key('/');
  for (const letter of 'river') await tab.key(letter);
  await sees('something is found', '.row-hit mark');
  await take(tab, tab, `${name}-search`);
  await tab.resize(PHONE.width, PHONE.height);
  await take(tab, tab, `${name}-search-320`);
  await tab.press(words('library_clearSearch'));
  await poll('all are there', () => tab.look((root) => root.querySelector('.row-hit') === null));
  await take(tab, tab, `${name}-320`);
  await tab.look((root) => root.querySelector<HTMLElement>('.row-title a')!.click());
  const reader = await readerOf(tab);
  await take(tab, reader, `${name}-copy-320`);
  await tab.resize(DESK.width, DESK.height);
  await take(tab, reader, `${name}-copy`);
  await tab.key('Escape');
  await tab.look(() => {
    document.documentElement.dir = 'rtl';
  });
  await take(tab, tab, `${name}-rtl`);
  await tab.close();
}

/** Has the extension keep articles of several outlets, as its own script in a page would. */
export async function fillLibrary(tab: Tab): Promise<void> {
  const stories = [
    ['en', 'The Delta Post', 'Ferry returns to the lower river after nine years', 'Leyla Quliyeva', '2026-11-23'],
    ['ru', 'Речная хроника', 'Паром снова ходит по нижней реке', 'Анна Белова', '2026-11-22'],
    [
      'en',
      'River Gazette',
      'What the ferryman knew, and why he went on ringing a bell that nobody answered',
      'Edith Marlow',
      '2026-11-20',
    ],
    ['az', 'Çay Xəbərləri', 'Bərə doqquz ildən sonra qayıtdı', 'Rəşad Əliyev', '2026-11-19'],
    ['hy', 'Գետի լուրեր', 'Լաստանավը վերադարձավ ինը տարի անց', 'Անի Պետրոսյան', '2026-11-17'],
    ['ar', 'أخبار النهر', 'العبارة تعود إلى النهر الأسفل بعد تسع سنوات', 'ليلى حسن', '2026-11-16'],
    ['de', 'Flussbote', 'Die Fähre fährt wieder', 'Tom Hargreaves', '2026-11-12'],
  ].reverse();
  await tab.look(async (_, all) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    for (const [language, siteName, title, author, publishedTime] of all) {
      const url = `https://delta.example/${encodeURIComponent(title!)}`;
      const text = 'The ferry left at six with nine people on board. The river was wide there and slow. '.repeat(12);
      const article = {
        ...{ title, authors: [author], siteName, publishedTime, language, text, sourceUrl: url, canonicalUrl: url },
        ...{ direction: language === 'ar' ? 'rtl' : 'ltr', html: `<p>${text}</p>`.repeat(3), editions: [], words: 200 },
        ...{ minutes: 1 + (title!.length % 7), removed: [], restored: [], confidence: 1, evidence: {} },
      };
      await chrome.runtime.sendMessage({ call: 'save', article, images: [] });
    }
  }, stories);
}
