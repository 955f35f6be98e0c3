import {
  beginSite,
  type Change,
  change,
  endSite,
  hasOwnSettings,
  type Kept,
  reset,
  settingsFor,
} from '../../settings/kept';
import { chooseTheme, toggleNight } from '../../settings/night';
import type { Settings } from '../../settings/settings';
import { keep } from '../../settings/store';
import { nextSize } from '../../settings/text-size';
import type { Theme } from '../../settings/themes';
import { say, type WordKey } from '../../words';

interface Options {
  /** The outlet's host, for which settings may be kept apart. */
  site: string | undefined;
  initial: Kept;
  systemIsDark: () => boolean;
  /** What is said when a change could not be kept. */
  refused: WordKey;
  onChange: () => void;
  onSay: (words: string, quiet?: boolean) => void;
}

/** The settings of a reader: what they are now, and what its controls and keys do to them. */
export function readingSettings({ site, initial, systemIsDark, refused, onChange, onSay }: Options) {
  let kept = initial;
  const now = () => settingsFor(kept, site);
  const keepChange = async (changing: Change, words?: string) => {
    kept = changing(kept);
    const isKept = keep(changing);
    if (words) onSay(words, true);
    else onChange();
    if (!(await isKept)) onSay(say(refused));
  };
  const set = (changes: Partial<Settings>, words?: string) => keepChange(change(changes, site), words);
  const resize = (direction: 'smaller' | 'larger') => {
    const textSize = nextSize(now().textSize, direction);
    return set({ textSize }, say('textSizeNow', textSize));
  };
  return {
    now,
    kept: () => kept,
    set,
    hasOwn: () => hasOwnSettings(kept, site),
    /** They were changed elsewhere. */
    take: (changed: Kept) => {
      kept = changed;
    },
    night: () => {
      const changes = toggleNight(now(), systemIsDark());
      return set(changes, say(changes.theme === 'night' ? 'nightOn' : 'nightOff'));
    },
    actions: {
      onSmaller: () => resize('smaller'),
      onLarger: () => resize('larger'),
      onTheme: (theme: Theme) => set(chooseTheme(now(), theme), say(`theme_${theme}`)),
      onSetting: (changes: Partial<Settings>) => set(changes),
      onOwnSettings: (own: boolean) => keepChange(own ? beginSite(site!) : endSite(site!)),
      onReset: () => keepChange(reset(site)),
    },
  };
}
