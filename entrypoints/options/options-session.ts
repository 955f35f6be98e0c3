import type { BlockMark } from '../../article/choices';
import type { OwnFormat } from '../../attribution/templates/format';
import { type GrantedSite, nameOf } from '../../components/options/always-sites';
import type { OptionsProps } from '../../components/options/options';
import type { Command } from '../../components/options/shortcuts';
import type { Outcome } from '../../components/ui/live-region';
import { type Change, change, endSite, NOTHING_KEPT, reset } from '../../settings/kept';
import { removeFormat, restoreFormat, saveFormat, takeIn } from '../../settings/own-formats';
import { SETTINGS, type SettingName, type Settings } from '../../settings/settings';
import { type ChoiceKind, type SiteChoices, withoutChoice } from '../../settings/site-choices';
import { loadAllChoices, saveChoices } from '../../settings/site-choices-store';
import { keep, keepNow, loadKept, watchKept } from '../../settings/store';
import { exportSettings, importSettings } from '../../settings/transfer';
import { say } from '../../words';
import { endAlways, watchAlways } from '../opening/always';
import { loadGrantedSites } from '../opening/granted-sites';
import { newest } from '../opening/newest';
import { loadCommands, openShortcutPage } from '../opening/shortcut-keys';
import { openLibrary } from '../own-pages/open-library';
import { openWelcome } from '../own-pages/open-welcome';
import { speakOnOwnPage } from '../own-pages/speak-on-own-page';
import { download } from './download';
import { syncSession } from './sync-session';

/** The options page's doings. Calls `show` with all that is to be seen whenever any of it has changed. */
export async function createOptions(show: (props: OptionsProps) => void, systemIsDark: MediaQueryList): Promise<void> {
  let kept = NOTHING_KEPT;
  let granted: GrantedSite[] = [];
  let commands: Command[] = [];
  let choices: Record<string, SiteChoices> = {};
  let deleted: { format: OwnFormat; index: number } | undefined;
  let outcome: Outcome | undefined;

  const update = () =>
    show({
      ...{ kept, granted, commands, choices, deletedFormat: deleted?.format, outcome },
      ...{ sync: sync.props(), ...actions },
    });
  const tell = (words: string) => {
    outcome = { words, number: (outcome?.number ?? 0) + 1 };
    update();
  };
  const sync = syncSession({ onChange: () => update(), onSay: tell });
  const speakAsKept = async () => {
    const before = say('language');
    await speakOnOwnPage(kept);
    if (say('language') !== before) commands = await loadCommands('title');
  };
  const keepChange = async (changing: Change, words?: string, isDragged = false) => {
    kept = changing(kept);
    const isKept = keep(changing);
    // Firefox drops what is written while its tab is closed: only what comes many times in a second is spaced out.
    if (!isDragged) keepNow();
    await speakAsKept();
    update();
    if (!(await isKept)) tell(say('notKept'));
    else if (words) tell(words);
  };
  const lookAtSites = newest(loadGrantedSites, (sites) => {
    granted = sites;
    update();
  });
  const actions = {
    onSetting: (changes: Partial<Settings>) => keepChange(change(changes), undefined, areDragged(changes)),
    onForget: (site: string) => keepChange(endSite(site), say('siteForgotten', site)),
    onStop: async (row: GrantedSite) => {
      await endAlways(row.origin);
      await lookAtSites();
      tell(say('alwaysOff', nameOf(row)));
    },
    onReset: () => keepChange(reset(), say('allReset')),
    onExport: () => download('colophon-settings.json', exportSettings(kept)),
    onImport: async (file: File) => {
      const read = importSettings(await file.text());
      if (!read.ok) return tell(say('importRefused', file.name));
      const { refused } = read;
      const words = refused.length === 0 ? say('imported') : say('importedPartly', refused.join(', '));
      return keepChange(takeIn(read.kept), words);
    },
    onSaveFormat: (format: OwnFormat) => keepChange(saveFormat(format), say('formatSaved', format.name)),
    onDeleteFormat: (format: OwnFormat) => {
      deleted = { format, index: (kept.formats ?? []).findIndex(({ id }) => id === format.id) };
      return keepChange(removeFormat(format.id), say('formatDeleted', format.name));
    },
    onUndoDelete: () => {
      const { format, index } = deleted!;
      deleted = undefined;
      return keepChange(restoreFormat(format, index), say('formatBack', format.name));
    },
    onChangeKeys: openShortcutPage,
    onLibrary: openLibrary,
    onIntroduction: openWelcome,
    onForgetChoice: async (site: string, kind: ChoiceKind, mark: BlockMark) => {
      const isSaved = await saveChoices(site, withoutChoice(choices[site]!, kind, mark));
      choices = await loadAllChoices();
      tell(isSaved ? say('choiceForgotten', site) : say('notKept'));
    },
  };

  systemIsDark.addEventListener('change', update);
  addEventListener('pagehide', keepNow);
  // Keys are changed on another page; when the person is back, they may be new.
  addEventListener('focus', async () => {
    [commands, choices] = await Promise.all([loadCommands('title'), loadAllChoices()]);
    update();
  });
  watchKept(async (changed) => {
    kept = changed;
    await speakAsKept();
    update();
  });
  watchAlways(lookAtSites);
  kept = await loadKept();
  await speakOnOwnPage(kept);
  [granted, commands, choices] = await Promise.all([loadGrantedSites(), loadCommands('title'), loadAllChoices()]);
  await sync.load();
  update();
}

/** True for what is set by a slider or in the browser's field of colours. */
function areDragged(changes: Partial<Settings>): boolean {
  return (Object.keys(changes) as SettingName[]).some((name) => ['range', 'colour'].includes(SETTINGS[name].kind));
}
