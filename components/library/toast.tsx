import { say } from '../../words';
import { LiveRegion, type Outcome } from '../ui/live-region';

interface ToastProps {
  outcome: Outcome | undefined;
  /** There if what happened can be taken back. */
  onUndo?: () => void;
}

/** What has just been done, and for a while the way back. The button is not part of what is read out. */
export function Toast({ outcome, onUndo }: ToastProps) {
  return (
    <div class="toast">
      <LiveRegion outcome={outcome} class="toast-words" />
      {outcome && !outcome.quiet && onUndo && (
        <button key={outcome.number} type="button" onClick={onUndo} title={say('withKey', say('undo'), 'z')}>
          {say('undo')}
        </button>
      )}
    </div>
  );
}
