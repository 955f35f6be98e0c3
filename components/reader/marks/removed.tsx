import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../../words';

/** Stands in the place of a mark that was removed, until the list or card is closed. */
export function Removed({ onUndo }: { onUndo: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current!.focus(), []);
  return (
    <p class="mark-removed">
      {say('marks_removed')}
      <button ref={undo} type="button" class="small-button" onClick={onUndo}>
        {say('marks_undo')}
      </button>
    </p>
  );
}
