import { AArrowDown, AArrowUp, ALargeSmall, Bookmark, BookmarkCheck, Link, Printer, X } from 'lucide-preact';
import type { ComponentChildren, RefObject } from 'preact';
import type { Settings } from '../../settings/settings';
import { LARGEST, SMALLEST } from '../../settings/text-size';
import type { Theme } from '../../settings/themes';
import { interfaceTheme } from '../../settings/wear';
import { say, wordsDirection } from '../../words';
import { IconButton } from '../ui/icon-button';
import { opening } from './opening';
import { SETTINGS_PANEL_ID } from './settings-panel-id';
import { ThemeChoice } from './theme-choice';

export interface ToolbarActions {
  onSmaller: () => void;
  onLarger: () => void;
  onTheme: (theme: Theme) => void;
  /** True if there is a copy of the article in the library. */
  isSaved?: boolean;
  /** Absent where it is a kept copy that is read. */
  onSave?: () => void;
  onCopy: () => void;
  onPrint: () => void;
}

interface ToolbarProps extends ToolbarActions {
  settings: Settings;
  /** What the copy button is called; by the format in which it copies. */
  copying?: string;
  formRef: RefObject<HTMLFormElement>;
  /** There as long as the settings' panel is not, to have it brought. */
  bringPanel?: () => Promise<boolean>;
  /** The second group: what helps to get around. */
  children?: ComponentChildren;
}

/**
 * The tools, as pictures with names. A form of the dialog's own method, whose submit button closes the dialog without
 * any script: it still works after the extension was updated or removed under the open reader.
 */
export function Toolbar({
  formRef,
  settings,
  copying = say('copyLink'),
  bringPanel,
  isSaved,
  children,
  ...actions
}: ToolbarProps) {
  const { onSmaller, onLarger, onTheme, onSave, onCopy, onPrint } = actions;
  const saving = say(isSaved ? 'saveAgain' : 'saveToLibrary');
  return (
    <form
      ref={formRef}
      method="dialog"
      class="tools"
      aria-label={say('readerTools')}
      dir={wordsDirection()}
      data-theme={interfaceTheme(settings)}
    >
      <IconButton icon={X} name={say('close')} hint={withKey(say('close'), 'Esc')} type="submit" />
      <span class="gap" />
      {children}
      <IconButton
        icon={AArrowDown}
        name={say('smallerText')}
        hint={withKey(say('smallerText'), '-')}
        onPress={onSmaller}
        disabled={settings.textSize <= SMALLEST}
      />
      <IconButton
        icon={AArrowUp}
        name={say('largerText')}
        hint={withKey(say('largerText'), '+')}
        onPress={onLarger}
        disabled={settings.textSize >= LARGEST}
      />
      <ThemeChoice theme={settings.theme} onTheme={onTheme} />
      <IconButton icon={ALargeSmall} name={say('readerSettings')} opens={opening(SETTINGS_PANEL_ID, bringPanel)} />
      <span class="gap" />
      {onSave && (
        <IconButton
          icon={isSaved ? BookmarkCheck : Bookmark}
          name={saving}
          hint={withKey(saving, 'b')}
          onPress={onSave}
        />
      )}
      <IconButton icon={Link} name={copying} hint={withKey(copying, 'c')} onPress={onCopy} />
      <IconButton
        icon={Printer}
        name={say('printArticle')}
        hint={withKey(say('printArticle'), 'p')}
        onPress={onPrint}
      />
    </form>
  );
}

function withKey(name: string, key: string): string {
  return say('withKey', name, key);
}
