import type { Scope } from '../../article/article';
import { copyFlavours } from '../../attribution/copy';
import type { Source } from '../../attribution/source';
import { sourceHtml } from '../../attribution/source-html';
import { sourceText } from '../../attribution/source-text';
import type { PopupProps } from '../../components/popup/popup';
import type { Outcome } from '../../components/ui/live-region';
import { isNight, toggleNight } from '../../settings/night';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';
import { loadSettings, saveSettings, watchSettings } from '../../settings/store';
import { nextSize } from '../../settings/text-size';
import { say } from '../../words';
import { openReader } from './page-calls';
import { lookAtTab, type TabView } from './tab-view';

/** The popup's doings. Calls `show` with all that is to be seen whenever any of it has changed. */
export function createPopup(show: (props: PopupProps) => void): { start: () => void } {
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
  let settings: Settings = DEFAULT_SETTINGS;
  let seen: TabView | undefined;
  let outcome: Outcome | undefined;
  let copyByHand: string | undefined;

  const update = () => {
    show({
      view: seen?.view ?? { kind: 'working' },
      settings,
      night: isNight(settings, systemIsDark.matches),
      outcome,
      copyByHand,
      ...actions,
    });
  };
  const tell = (words: string, quiet = false) => {
    outcome = { words, quiet, number: (outcome?.number ?? 0) + 1 };
    copyByHand = undefined;
    update();
  };
  const look = async () => {
    seen = undefined;
    update();
    seen = await lookAtTab();
    update();
  };
  const set = async (changes: Partial<Settings>, words: string) => {
    settings = { ...settings, ...changes };
    tell(words, true);
    if (!(await saveSettings(changes))) tell(say('notKept'));
  };
  const resize = (direction: 'smaller' | 'larger') => {
    const textSize = nextSize(settings.textSize, direction);
    return set({ textSize }, say('textSizeNow', textSize));
  };
  const actions = {
    onSmaller: () => resize('smaller'),
    onLarger: () => resize('larger'),
    onNight: () => {
      const changes = toggleNight(settings, systemIsDark.matches);
      return set(changes, say(changes.theme === 'night' ? 'nightOn' : 'nightOff'));
    },
    onRead: async (scope: Scope) => {
      if (!seen) return;
      const opened = await openReader(seen.tabId, scope, seen.seenUrl);
      if (opened.ok) return tell(say('readerOpened'));
      if (opened.reason === 'nothing-to-read') return tell(say('nothingToRead'));
      seen = { ...seen, view: { kind: 'refused', refusal: opened.reason } };
      update();
    },
    onReadAgain: look,
    onCopy: async (source: Source) => {
      const text = sourceText(source);
      if (await copyFlavours({ text, html: sourceHtml(source) }, document.body)) return tell(say('linkCopied'));
      copyByHand = text;
      outcome = undefined;
      update();
    },
  };

  const start = async () => {
    systemIsDark.addEventListener('change', update);
    watchSettings((changed) => {
      settings = changed;
      update();
    });
    settings = await loadSettings();
    await look();
  };
  return { start };
}
