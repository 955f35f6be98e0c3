import type { SyncFailure } from '../../library/sync/failure';
import type { SyncStatus } from '../../library/sync/status';
import { say, sayNumber } from '../../words';

interface SyncLineProps {
  /** Undefined where the library is on this device alone. */
  status: SyncStatus | undefined;
  onOptions: () => void;
}

/** How it stands between this device and the others. */
export function SyncLine({ status, onOptions }: SyncLineProps) {
  if (!status) return null;
  return (
    <div class="storage-line">
      <p role="status" class={status.kind === 'stopped' ? 'storage-warning' : undefined}>
        {sayStatus(status)}
      </p>
      {status.kind === 'stopped' && (
        <button type="button" class="secondary" onClick={onOptions}>
          {say('options')}
        </button>
      )}
    </div>
  );
}

function sayStatus(status: SyncStatus): string {
  switch (status.kind) {
    case 'up-to-date':
      return say('sync_upToDate');
    case 'sending':
      return say('sync_sending', sayNumber(status.count));
    case 'receiving':
      return status.left === undefined
        ? say('sync_receiving', sayNumber(status.done))
        : say('sync_receivingOf', sayNumber(status.done), sayNumber(status.done + status.left));
    case 'waiting':
      return status.reason === 'offline'
        ? say('sync_offlineSince', timeOf(status.since))
        : say('sync_waitingSince', timeOf(status.since), sayReason(status.reason));
    case 'stopped':
      return isSignIn(status.reason) ? say('sync_needsSignIn', sayReason(status.reason)) : sayReason(status.reason);
  }
}

function isSignIn(reason: SyncFailure): boolean {
  return reason === 'credentials' || reason === 'needs_passphrase';
}

function sayReason(reason: SyncFailure): string {
  return say(`sync_failure_${reason}`);
}

function timeOf(since: number): string {
  return new Date(since).toLocaleTimeString(say('language'), { timeStyle: 'short' });
}
