import type { OptionsProps } from '../../components/options/options';
import type { Command } from '../../components/options/shortcuts';
import type { Outcome } from '../../components/ui/live-region';
import { type Change, change, endSite, NOTHING_KEPT, reset } from '../../settings/kept';
import { keep, keepNow, loadKept, watchKept } from '../../settings/store';
import { exportSettings, importSettings } from '../../settings/transfer';
import { say } from '../../words';
import { openWelcome } from '../own-pages/open-welcome';
import { download } from './download';
import { loadCommands, openShortcutPage } from './shortcut-keys';

/** The options page's doings. Calls `show` with all that is to be seen whenever any of it has changed. */
export async function createOptions(show: (props: OptionsProps) => void, systemIsDark: MediaQueryList): Promise<void> {
  let kept = NOTHING_KEPT;
  let commands: Command[] = [];
  let outcome: Outcome | undefined;

  const update = () => show({ kept, commands, outcome, ...actions });
  const tell = (words: string) => {
    outcome = { words, number: (outcome?.number ?? 0) + 1 };
    update();
  };
  const keepChange = async (changing: Change, words?: string) => {
    kept = changing(kept);
    const isKept = keep(changing);
    if (words) tell(words);
    else update();
    if (!(await isKept)) tell(say('notKept'));
  };
  const actions = {
    onSetting: (changes: Parameters<typeof change>[0]) => keepChange(change(changes)),
    onForget: (site: string) => keepChange(endSite(site), say('siteForgotten', site)),
    onReset: () => keepChange(reset(), say('allReset')),
    onExport: () => download('colophon-settings.json', exportSettings(kept)),
    onImport: async (file: File) => {
      const read = importSettings(await file.text());
      if (!read.ok) return tell(say('importRefused', file.name));
      const { refused } = read;
      const words = refused.length === 0 ? say('imported') : say('importedPartly', refused.join(', '));
      return keepChange(() => read.kept, words);
    },
    onChangeKeys: openShortcutPage,
    onIntroduction: openWelcome,
  };

  systemIsDark.addEventListener('change', update);
  addEventListener('pagehide', keepNow);
  // Keys are changed on another page; when the person is back, they may be new.
  addEventListener('focus', async () => {
    commands = await loadCommands();
    update();
  });
  watchKept((changed) => {
    kept = changed;
    update();
  });
  [kept, commands] = await Promise.all([loadKept(), loadCommands()]);
  update();
}
