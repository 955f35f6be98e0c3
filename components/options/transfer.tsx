import { useRef } from 'preact/hooks';
import { say } from '../../words';

export interface TransferActions {
  onExport: () => void;
  onImport: (file: File) => void;
  onReset: () => void;
}

/** Everything out into a file, in from a file, and back to the beginning. */
export function Transfer({ onExport, onImport, onReset }: TransferActions) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="transfer">
      <button type="button" class="secondary" onClick={onExport}>
        {say('exportSettings')}
      </button>
      <button type="button" class="secondary" onClick={() => field.current!.click()}>
        {say('importSettings')}
      </button>
      <button type="button" class="secondary" onClick={onReset}>
        {say('resetAll')}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say('importSettings')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file chosen again is to be read again.
          currentTarget.value = '';
          if (file) onImport(file);
        }}
      />
    </div>
  );
}
