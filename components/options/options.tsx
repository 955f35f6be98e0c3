import type { ComponentChildren } from 'preact';
import type { OwnFormat } from '../../attribution/templates/format';
import { type Kept, settingsFor } from '../../settings/kept';
import { chooseTheme } from '../../settings/night';
import type { Settings } from '../../settings/settings';
import { say, type WordKey } from '../../words';
import { ALL_GROUPS, SettingFields } from '../settings/setting-fields';
import { LiveRegion, type Outcome } from '../ui/live-region';
import { useOwnId } from '../ui/use-own-id';
import { AlwaysSites, type GrantedSite } from './always-sites';
import { ChoiceList, type ChoicesProps } from './choices';
import { CopyFormats, type FormatActions } from './copy-formats';
import { Preview } from './preview';
import { QuoteFormats } from './quote-formats';
import { type Command, Shortcuts } from './shortcuts';
import { Sites } from './sites';
import { Sync, type SyncProps } from './sync';
import { Transfer, type TransferActions } from './transfer';

export interface OptionsProps extends TransferActions, ChoicesProps, Omit<FormatActions, 'onFormat'> {
  kept: Kept;
  /** The sites that the browser gives access to. */
  granted: readonly GrantedSite[];
  commands: readonly Command[];
  /** The copy format that was deleted last, as long as it can be brought back. */
  deletedFormat?: OwnFormat;
  sync: SyncProps;
  outcome?: Outcome;
  onSetting: (changes: Partial<Settings>) => void;
  onForget: (site: string) => void;
  onStop: (site: GrantedSite) => void;
  onChangeKeys: () => void;
  onLibrary: () => void;
  onIntroduction: () => void;
}

const PRIVACY: readonly WordKey[] = [
  'privacy_pages',
  'privacy_images',
  'privacy_clipboard',
  'privacy_settings',
  'privacy_sync',
];

/** Everything that can be set, beside a sample that shows it, and what the extension does with it. */
export function Options({ kept, granted, choices, commands, deletedFormat, sync, outcome, ...actions }: OptionsProps) {
  const { onSetting, onForget, onForgetChoice, onStop, onChangeKeys, onLibrary, onIntroduction, ...others } = actions;
  const { onSaveFormat, onDeleteFormat, onUndoDelete, ...transfer } = others;
  const settings = settingsFor(kept);
  const setThemeToo = (changes: Partial<Settings>) =>
    onSetting(changes.theme ? chooseTheme(settings, changes.theme) : changes);
  return (
    <main class="options-page">
      <header class="options-head">
        <h1>{say('options')}</h1>
        <div class="transfer">
          <button type="button" class="secondary" onClick={onLibrary}>
            {say('openLibrary')}
          </button>
          <button type="button" class="secondary" onClick={onIntroduction}>
            {say('showIntroduction')}
          </button>
        </div>
      </header>
      <div class="reading-options">
        <div class="fields">
          <SettingFields groups={ALL_GROUPS} settings={settings} onSetting={setThemeToo} />
        </div>
        <Preview theme={settings.theme} textOnly={settings.textOnly} />
      </div>
      <Part heading="formats">
        <CopyFormats
          chosen={settings.copyFormat}
          own={kept.formats ?? []}
          deleted={deletedFormat}
          onFormat={(copyFormat) => onSetting({ copyFormat })}
          {...{ onSaveFormat, onDeleteFormat, onUndoDelete }}
        />
        <QuoteFormats
          chosen={settings.quoteFormat}
          own={kept.formats ?? []}
          onFormat={(quoteFormat) => onSetting({ quoteFormat })}
        />
      </Part>
      <Part heading="sites">
        <Sites kept={kept} onForget={onForget} />
      </Part>
      <Part heading="choices">
        <ChoiceList choices={choices} onForgetChoice={onForgetChoice} />
      </Part>
      <Part heading="always">
        <AlwaysSites sites={granted} onStop={onStop} />
      </Part>
      <Part heading="keys">
        <Shortcuts commands={commands} onChangeKeys={onChangeKeys} />
      </Part>
      <Part heading="sync">
        <Sync {...sync} />
      </Part>
      <Part heading="transfer">
        <p>{say('transferNote')}</p>
        <Transfer {...transfer} />
      </Part>
      <Part heading="privacy">
        {PRIVACY.map((key) => (
          <p key={key}>{say(key)}</p>
        ))}
      </Part>
      <div class="messages">
        <LiveRegion outcome={outcome} class="outcome" />
      </div>
    </main>
  );
}

function Part({
  heading,
  children,
}: {
  heading: 'formats' | 'sites' | 'choices' | 'always' | 'keys' | 'sync' | 'transfer' | 'privacy';
  children: ComponentChildren;
}) {
  const id = useOwnId();
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{say(`part_${heading}`)}</h2>
      {children}
    </section>
  );
}
