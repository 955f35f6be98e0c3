import type { RestoreFailure } from '../../../library/backup/restore';
import type { FileRefusal } from '../../../library/import';
import type { UnreadableReason } from '../../../library/import/imported';
import type { StorageFailure } from '../../../library/storage-failure';
import { say, sayCount, type WordKey } from '../../../words';
import type { ImportSummary, TransferState, TransferTask } from './transfer-state';

const STORAGE_SENTENCES: Record<StorageFailure, WordKey> = {
  'storage-full': 'transfer_storage_full',
  'storage-refused': 'transfer_storage_refused',
};

const RESTORE_SENTENCES: Record<RestoreFailure, WordKey> = {
  ...STORAGE_SENTENCES,
  damaged: 'transfer_file_spoilt',
  'too-big': 'transfer_file_tooBig',
  unsafe: 'transfer_file_unsafe',
  foreign: 'transfer_file_foreign',
  newer: 'transfer_file_newer',
};

const FILE_SENTENCES: Record<FileRefusal, WordKey> = {
  unknown: 'transfer_file_unknown',
  damaged: 'transfer_file_damaged',
  'too-big': 'transfer_file_tooBig',
  unsafe: 'transfer_file_unsafe',
  backup: 'transfer_file_backup',
};

export const REASON_WORDS: Record<UnreadableReason, WordKey> = {
  address: 'transfer_reason_address',
  line: 'transfer_reason_line',
  feed: 'transfer_reason_feed',
  place: 'transfer_reason_place',
};

export const TASK_WORDS: Record<TransferTask, WordKey> = {
  backUp: 'transfer_backingUp',
  restore: 'transfer_restoring',
  import: 'transfer_importing',
};

/** What came of it, in sentences; none while nothing has. */
export function sentencesOf(state: TransferState): string[] {
  switch (state.kind) {
    case 'backed-up':
      return [sayCount('transfer_backedUp', state.articles)];
    case 'not-backed-up':
      return [say('transfer_notBackedUp')];
    case 'restored':
      return [state.changed ? sayCount('transfer_restored', state.changed) : say('transfer_nothingNew')];
    case 'not-restored':
      return [say(RESTORE_SENTENCES[state.reason], state.file)];
    case 'imported':
      return sentencesOfImport(state.summary);
    default:
      return [];
  }
}

function sentencesOfImport({ added, known, marks, refused, failure }: ImportSummary): string[] {
  const isNothing = added + known === 0 && (refused.length > 0 || failure);
  return [
    ...(isNothing ? [] : [sayCount('transfer_imported', added)]),
    ...(known ? [sayCount('transfer_known', known)] : []),
    ...(marks ? [sayCount('transfer_marks', marks)] : []),
    ...refused.map(({ file, reason }) => say(FILE_SENTENCES[reason], file)),
    ...(failure ? [say(STORAGE_SENTENCES[failure])] : []),
  ];
}
