import { LibraryBig, Settings as SettingsIcon } from 'lucide-preact';
import type { Scope } from '../../article/article';
import { type Source, sourceOf } from '../../attribution/source';
import type { Settings } from '../../settings/settings';
import { say, wordsDirection } from '../../words';
import type { Command } from '../options/shortcuts';
import { IconButton } from '../ui/icon-button';
import { LiveRegion, type Outcome } from '../ui/live-region';
import { type Always, AlwaysSwitch } from './always-switch';
import { Card } from './card';
import { type ControlActions, Controls } from './controls';
import { type CopyActions, Copying, type CopyView } from './copying';
import { Explanation } from './explanation';
import { KeysLine } from './keys-line';
import { ReadButtons } from './read-buttons';
import type { View } from './view';

export interface PopupProps extends ControlActions, CopyActions {
  view: View;
  settings: Settings;
  night: boolean;
  /** Undefined where the page has no site. */
  always?: Always;
  /** The keys that do the same from outside. */
  commands: readonly Command[];
  /** True if there is a copy of the article in the library. */
  isSaved: boolean;
  outcome?: Outcome;
  copying: CopyView;
  onRead: (scope: Scope) => void;
  onReadAgain: () => void;
  onSave: () => void;
  onLibrary: () => void;
  onOptions: () => void;
  onAlways: (on: boolean) => void;
}

/** The popup: what is on the page, and everything that can be done with it, each control always at the same place. */
export function Popup({
  view,
  settings,
  night,
  always,
  commands,
  outcome,
  copying,
  isSaved,
  onRead,
  onReadAgain,
  onSave,
  onCopy,
  onFormat,
  onLibrary,
  onOptions,
  onAlways,
  ...actions
}: PopupProps) {
  const source = copyable(view);
  return (
    <main class="popup" lang={say('language')} dir={wordsDirection()} aria-busy={view.kind === 'working'}>
      {view.kind === 'article' ? <Card article={view.article} /> : <Explanation view={view} />}
      <ReadButtons {...{ view, isSaved, onRead, onReadAgain, onSave }} />
      <Controls settings={settings} night={night} {...actions} />
      <AlwaysSwitch always={always} onAlways={onAlways} />
      <Copying source={source} bare={view.kind !== 'article'} {...copying} {...{ onCopy, onFormat }} />
      <footer class="foot">
        <LiveRegion outcome={outcome} class="outcome" />
        <IconButton icon={LibraryBig} name={say('openLibrary')} onPress={onLibrary} />
        <IconButton icon={SettingsIcon} name={say('options')} onPress={onOptions} />
      </footer>
      <KeysLine commands={commands} />
    </main>
  );
}

/** Computed afresh and not kept, so that the preview is always what would be copied now. */
function copyable(view: View): Source | undefined {
  if (view.kind === 'working') return undefined;
  return view.kind === 'article' ? sourceOf(view.article) : view.source;
}
