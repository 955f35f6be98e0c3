import { ChevronDown } from 'lucide-preact';
import type { OwnFormat } from '../../attribution/templates/format';
import { nameFormat } from './format-name';

export interface FormatSelectProps {
  /** What is chosen. */
  name: string;
  /** In the order in which they are offered, the person's own behind them. */
  ids: readonly string[];
  own: readonly OwnFormat[];
  chosen: string;
  disabled?: boolean;
  onChoose: (id: string) => void;
}

/** The small half of a split button: opens the browser's own list of the formats in which the other half copies. */
export function FormatSelect({ name, ids, own, chosen, disabled, onChoose }: FormatSelectProps) {
  return (
    <span class="format-select">
      <ChevronDown class="icon" aria-hidden="true" />
      <select
        aria-label={name}
        title={name}
        value={chosen}
        disabled={disabled}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {[...ids, ...own.map(({ id }) => id)].map((id) => (
          <option key={id} value={id} selected={id === chosen}>
            {nameFormat(id, own)}
          </option>
        ))}
      </select>
    </span>
  );
}
