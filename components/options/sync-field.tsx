import { say, type WordKey } from '../../words';

interface SyncFieldProps {
  words: WordKey;
  value: string;
  hint?: string;
  isSecret?: boolean;
  onValue: (value: string) => void;
}

/** One line of what a server needs to be reached. No browser is asked to remember or correct it. */
export function SyncField({ words, value, hint, isSecret, onValue }: SyncFieldProps) {
  return (
    <label class="sync-field">
      <span>{say(words)}</span>
      <input
        type={isSecret ? 'password' : 'text'}
        value={value}
        placeholder={hint}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        dir="ltr"
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </label>
  );
}
