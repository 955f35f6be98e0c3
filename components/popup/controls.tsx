import { AArrowDown, AArrowUp, Moon } from 'lucide-preact';
import type { Settings } from '../../settings/settings';
import { LARGEST, SMALLEST } from '../../settings/text-size';
import { say } from '../../words';
import { IconButton } from '../ui/icon-button';

export interface ControlActions {
  onSmaller: () => void;
  onLarger: () => void;
  onNight: () => void;
}

interface ControlsProps extends ControlActions {
  settings: Settings;
  night: boolean;
}

/** Size and night mode, for the reader that is open and for all that will be. */
export function Controls({ settings, night, onSmaller, onLarger, onNight }: ControlsProps) {
  return (
    <div class="controls">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a row in all browsers */}
      <div class="size" role="group" aria-label={say('textSize')}>
        <IconButton
          icon={AArrowDown}
          name={say('smallerText')}
          onPress={onSmaller}
          disabled={settings.textSize <= SMALLEST}
        />
        <span class="size-now">{settings.textSize}</span>
        <IconButton
          icon={AArrowUp}
          name={say('largerText')}
          onPress={onLarger}
          disabled={settings.textSize >= LARGEST}
        />
      </div>
      <button type="button" class="switch" role="switch" aria-checked={night} onClick={onNight}>
        <Moon class="icon" aria-hidden="true" />
        <span>{say('nightMode')}</span>
        <span class="track" aria-hidden="true" />
      </button>
    </div>
  );
}
