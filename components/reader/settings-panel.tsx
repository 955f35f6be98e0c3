import { X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { chooseTheme } from '../../settings/night';
import type { Settings } from '../../settings/settings';
import { interfaceTheme } from '../../settings/wear';
import { say } from '../../words';
import { SettingFields, TEXT_GROUPS } from '../settings/setting-fields';
import { ToggleControl } from '../settings/toggle-control';
import { SETTINGS_PANEL_ID } from './settings-panel-id';

export interface SettingsPanelProps {
  settings: Settings;
  /** The host of the page; undefined for a page that has none. */
  site?: string;
  /** True if changes are kept for this site only. */
  hasOwnSettings: boolean;
  /** There if nobody asked for this reader, since the site is always read clean. */
  byItself?: { onStop: () => void };
  onSetting: (changes: Partial<Settings>) => void;
  onOwnSettings: (own: boolean) => void;
  onReset: () => void;
  /** Opens the page of all settings. */
  onOptions: () => void;
}

/**
 * All settings, beside the text that they change. A popover of the browser's own kind: Esc closes it and not the reader,
 * and the focus goes back to the button. What is in it is made only when it is opened.
 */
export function SettingsPanel({
  settings,
  site,
  hasOwnSettings,
  byItself,
  onSetting,
  onOwnSettings,
  onReset,
  onOptions,
}: SettingsPanelProps) {
  const [isOpen, setIsOpen] = useState(false);
  const setThemeToo = (changes: Partial<Settings>) =>
    onSetting(changes.theme ? chooseTheme(settings, changes.theme) : changes);
  return (
    <div
      id={SETTINGS_PANEL_ID}
      popover="auto"
      role="dialog"
      aria-label={say('readerSettings')}
      class="settings-panel"
      data-theme={interfaceTheme(settings)}
      onBeforeToggle={({ newState }) => newState === 'open' && setIsOpen(true)}
      onToggle={({ newState, currentTarget }) => {
        setIsOpen(newState === 'open');
        if (newState === 'closed') giveFocusBack(currentTarget);
      }}
    >
      {isOpen && (
        <>
          <header>
            <h2>{say('readerSettings')}</h2>
            <button
              type="button"
              class="icon-button"
              aria-label={say('closeSettings')}
              popovertarget={SETTINGS_PANEL_ID}
              popovertargetaction="hide"
            >
              <X class="icon" aria-hidden="true" />
            </button>
          </header>
          <SettingFields groups={TEXT_GROUPS} settings={settings} onSetting={setThemeToo} />
          <footer>
            {site && <ToggleControl words={say('onlyOnSite', site)} on={hasOwnSettings} onToggle={onOwnSettings} />}
            <button type="button" class="secondary" onClick={onReset}>
              {say('resetSettings')}
            </button>
            <button type="button" class="secondary" onClick={onOptions}>
              {say('allSettings')}
            </button>
            {site && byItself && (
              <>
                <p>{say('openedByItself', site)}</p>
                <button
                  type="button"
                  class="secondary"
                  popovertarget={SETTINGS_PANEL_ID}
                  popovertargetaction="hide"
                  onClick={byItself.onStop}
                >
                  {say('stopAlways', site)}
                </button>
              </>
            )}
          </footer>
        </>
      )}
    </div>
  );
}

/** Chromium does not give it back by itself in a shadow root. Where something else was clicked, it stays there. */
function giveFocusBack(panel: HTMLElement): void {
  const root = panel.getRootNode() as Document | ShadowRoot;
  const focused = root.activeElement;
  if (focused && focused !== document.body && !panel.contains(focused)) return;
  root.querySelector<HTMLElement>(`[popovertarget="${panel.id}"]:not(#${panel.id} *)`)?.focus();
}
