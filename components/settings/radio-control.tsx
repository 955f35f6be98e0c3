import { say, type WordKey } from '../../words';
import { useOwnId } from '../ui/use-own-id';
import type { ChoiceControlProps } from './list-control';
import { sayOption } from './say-option';

/**
 * A choice among few, all to be seen: as buttons with words, or as swatches, each a piece of that theme's paper with its
 * ink on it.
 */
export function RadioControl({ name, row, value, onValue }: ChoiceControlProps) {
  const group = useOwnId();
  return (
    <fieldset class={`setting ${row.look}`}>
      <legend class="setting-name">{say(`setting_${name}` as WordKey)}</legend>
      <div class="options">
        {row.options.map((option) => (
          <label key={option} class="option">
            <input
              class="unseen"
              type="radio"
              name={group}
              checked={option === value}
              onChange={() => onValue(option)}
            />
            {row.look === 'swatches' && (
              <span class="swatch" data-theme={option} aria-hidden="true">
                Aa
              </span>
            )}
            <span>{sayOption(row, option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
