import { browser } from 'wxt/browser';
import { copyFlavours } from '../../attribution/copy';
import { sourceOf } from '../../attribution/source';
import { sourceHtml } from '../../attribution/source-html';
import { sourceText } from '../../attribution/source-text';
import { sampleArticle } from '../../components/sample/sample-article';
import type { Outcome } from '../../components/ui/live-region';
import type { WelcomeProps } from '../../components/welcome/welcome';
import { change, NOTHING_KEPT, settingsFor } from '../../settings/kept';
import { isNight, toggleNight } from '../../settings/night';
import type { Settings } from '../../settings/settings';
import { keep, keepNow, loadKept, watchKept } from '../../settings/store';
import { nextSize } from '../../settings/text-size';
import { say } from '../../words';
import { openingKeys } from '../opening/shortcut-keys';
import { speakOnOwnPage } from '../own-pages/speak-on-own-page';
import { readSample } from './read-sample';

/** The welcome page's doings. Calls `show` with all that is to be seen whenever any of it has changed. */
export async function createWelcome(show: (props: WelcomeProps) => void, systemIsDark: MediaQueryList): Promise<void> {
  let kept = NOTHING_KEPT;
  let keys: string | undefined;
  let outcome: Outcome | undefined;
  let copyByHand: string | undefined;

  const update = () => {
    const settings = settingsFor(kept);
    const night = isNight(settings, systemIsDark.matches);
    show({ article: sampleArticle(), settings, night, keys, outcome, copyByHand, ...actions });
  };
  const tell = (words: string, quiet = false) => {
    outcome = { words, quiet, number: (outcome?.number ?? 0) + 1 };
    copyByHand = undefined;
    update();
  };
  const set = async (changes: Partial<Settings>, words: string) => {
    const changing = change(changes);
    kept = changing(kept);
    const isKept = keep(changing);
    tell(words, true);
    if (!(await isKept)) tell(say('notKept'));
  };
  const resize = (direction: 'smaller' | 'larger') => {
    const textSize = nextSize(settingsFor(kept).textSize, direction);
    return set({ textSize }, say('textSizeNow', textSize));
  };
  const actions = {
    onSmaller: () => resize('smaller'),
    onLarger: () => resize('larger'),
    onNight: () => {
      const changes = toggleNight(settingsFor(kept), systemIsDark.matches);
      return set(changes, say(changes.theme === 'night' ? 'nightOn' : 'nightOff'));
    },
    onRead: () => {
      // The reader's script writes by itself, and what comes last counts.
      keepNow();
      return readSample(sampleArticle(), kept);
    },
    onCopy: async () => {
      const source = sourceOf(sampleArticle());
      const text = sourceText(source);
      if (await copyFlavours({ text, html: sourceHtml(source) }, document.body)) return tell(say('linkCopied'));
      copyByHand = text;
      outcome = undefined;
      update();
    },
    onOptions: () => browser.runtime.openOptionsPage(),
    onClose: async () => {
      const tab = await browser.tabs.getCurrent();
      if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
    },
  };

  systemIsDark.addEventListener('change', update);
  addEventListener('pagehide', keepNow);
  watchKept(async (changed) => {
    kept = changed;
    await speakOnOwnPage(kept);
    update();
  });
  [kept, keys] = await Promise.all([loadKept(), openingKeys()]);
  await speakOnOwnPage(kept);
  update();
}
