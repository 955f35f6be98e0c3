import { browser } from 'wxt/browser';
import type { Article, Scope } from '../../article/article';
import { copyFlavours } from '../../attribution/copy';
import { retrievalAt } from '../../attribution/retrieval';
import type { Source } from '../../attribution/source';
import { sourceHtml } from '../../attribution/source-html';
import { sourceText } from '../../attribution/source-text';
import { nameCopying } from '../../components/formats/format-name';
import type { Command } from '../../components/options/shortcuts';
import type { Always } from '../../components/popup/always-switch';
import type { PopupProps } from '../../components/popup/popup';
import type { Outcome } from '../../components/ui/live-region';
import { change, NOTHING_KEPT, settingsFor, siteOf } from '../../settings/kept';
import { isNight, toggleNight } from '../../settings/night';
import type { Settings } from '../../settings/settings';
import { keep, keepNow, loadKept, watchKept } from '../../settings/store';
import { nextSize } from '../../settings/text-size';
import { say } from '../../words';
import { chosenCopy } from '../cite/chosen-copy';
import { askIfSaved } from '../library/ask-if-saved';
import { askToSaveTab } from '../library/ask-to-save-tab';
import { saveSentence } from '../library/save-sentence';
import { beginAlways, endAlways, isAlways, watchAlways } from '../opening/always';
import { newest } from '../opening/newest';
import { originOf, siteOfOrigin } from '../opening/origins';
import { openReader } from '../opening/page-calls';
import { loadCommands } from '../opening/shortcut-keys';
import { openLibrary } from '../own-pages/open-library';
import { speakOnOwnPage } from '../own-pages/speak-on-own-page';
import { lookAtTab, type TabView } from './tab-view';

/** The popup's doings. Calls `show` with all that is to be seen whenever any of it has changed. */
export function createPopup(show: (props: PopupProps) => void): { start: () => void } {
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
  let kept = NOTHING_KEPT;
  let seen: TabView | undefined;
  let always: Always | undefined;
  let commands: Command[] = [];
  let outcome: Outcome | undefined;
  let copyByHand: string | undefined;
  let isSaved = false;
  let made: string | undefined;

  const site = () => (seen ? siteOf(seen.seenUrl) : undefined);
  const now = () => settingsFor(kept, site());
  const own = () => kept.formats ?? [];
  const update = () => {
    const settings = now();
    show({
      view: seen?.view ?? { kind: 'working' },
      settings,
      night: isNight(settings, systemIsDark.matches),
      always,
      commands,
      outcome,
      copying: { format: settings.copyFormat, own: own(), made, copyByHand },
      isSaved,
      ...actions,
    });
  };
  const tell = (words: string, quiet = false) => {
    outcome = { words, quiet, number: (outcome?.number ?? 0) + 1 };
    copyByHand = undefined;
    update();
  };
  const lookAtSite = newest(
    async () => {
      const origin = originOf(seen?.seenUrl);
      return origin === undefined ? undefined : { site: siteOfOrigin(origin)!, on: await isAlways(origin) };
    },
    (now) => {
      always = now;
      update();
    },
  );
  const lookIfSaved = newest(
    async () => seen?.view.kind === 'article' && (await askIfSaved(seen.view.article.canonicalUrl)),
    (now) => {
      isSaved ||= now;
      update();
    },
  );
  /** What is copied of the article in the chosen format. */
  const copyOf = async (article: Article) => {
    const citable = { article, retrieval: retrievalAt(new Date()) };
    const make = async (id: string) => (await import('./make-copy')).makeSafely(id, citable, own());
    return chosenCopy({ citable, own: own(), copyFormat: now().copyFormat, make });
  };
  const makeCopy = newest(
    async () => (seen?.view.kind === 'article' ? (await copyOf(seen.view.article)).flavours.text : undefined),
    (text) => {
      made = text;
      update();
    },
  );
  const look = async () => {
    seen = undefined;
    isSaved = false;
    made = undefined;
    update();
    seen = await lookAtTab();
    await Promise.all([lookAtSite(), lookIfSaved(), makeCopy()]);
  };
  const set = async (changes: Partial<Settings>, words: string) => {
    const changing = change(changes, site());
    kept = changing(kept);
    const isKept = keep(changing);
    tell(words, true);
    if (!(await isKept)) tell(say('notKept'));
  };
  const resize = (direction: 'smaller' | 'larger') => {
    const textSize = nextSize(now().textSize, direction);
    return set({ textSize }, say('textSizeNow', textSize));
  };
  const actions = {
    onSmaller: () => resize('smaller'),
    onLarger: () => resize('larger'),
    onNight: () => {
      const changes = toggleNight(now(), systemIsDark.matches);
      return set(changes, say(changes.theme === 'night' ? 'nightOn' : 'nightOff'));
    },
    onRead: async (scope: Scope) => {
      if (!seen) return;
      const opened = await openReader(seen.tabId, { scope, seenUrl: seen.seenUrl, choices: seen.choices, kept });
      if (opened.ok) return tell(say('readerOpened'));
      if (opened.reason === 'nothing-to-read') return tell(say('nothingToRead'));
      seen = { ...seen, view: { kind: 'refused', refusal: opened.reason } };
      update();
    },
    onReadAgain: look,
    onSave: async () => {
      if (seen?.view.kind !== 'article') return;
      tell(say('saving'));
      const answer = await askToSaveTab(seen.tabId, seen.view.article);
      isSaved ||= answer.ok;
      tell(saveSentence(answer));
    },
    onLibrary: async () => {
      await openLibrary();
      close();
    },
    onOptions: async () => {
      await browser.runtime.openOptionsPage();
      close();
    },
    onAlways: async (on: boolean) => {
      const origin = originOf(seen?.seenUrl)!;
      const site = siteOfOrigin(origin)!;
      // At once: only within the click itself may the browser be asked to ask.
      const words = await (on
        ? beginAlways(origin).then((granted) => (granted ? say('alwaysOn', site) : say('alwaysRefused')))
        : endAlways(origin).then(() => say('alwaysOff', site)));
      await lookAtSite();
      tell(words);
    },
    onCopy: async (source: Source) => {
      const { flavours, words } =
        seen?.view.kind === 'article'
          ? await copyOf(seen.view.article)
          : { flavours: { text: sourceText(source), html: sourceHtml(source) }, words: say('linkCopied') };
      if (await copyFlavours(flavours, document.body)) return tell(words);
      copyByHand = flavours.text;
      outcome = undefined;
      update();
    },
    onFormat: async (copyFormat: string) => {
      const isSet = set({ copyFormat }, nameCopying(copyFormat, own()));
      await Promise.all([isSet, makeCopy()]);
    },
  };

  const start = async () => {
    systemIsDark.addEventListener('change', update);
    addEventListener('pagehide', keepNow);
    watchKept(async (changed) => {
      kept = changed;
      await speakOnOwnPage(kept);
      await makeCopy();
    });
    watchAlways(lookAtSite);
    kept = await loadKept();
    await speakOnOwnPage(kept);
    commands = await loadCommands('words');
    await look();
  };
  return { start };
}
