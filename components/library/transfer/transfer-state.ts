import type { RestoreFailure } from '../../../library/backup/restore';
import type { RefusedFile } from '../../../library/import';
import type { Unreadable } from '../../../library/import/imported';
import type { StorageFailure } from '../../../library/storage-failure';

export type TransferTask = 'backUp' | 'restore' | 'import';

/** What the panel has to tell. */
export type TransferState =
  | { kind: 'idle' }
  /** `share` is what is done of it, 0 to 1; absent as long as nobody knows. */
  | { kind: 'working'; task: TransferTask; share?: number }
  | { kind: 'backed-up'; articles: number }
  | { kind: 'not-backed-up' }
  /** `changed` is the number of articles of which something was new or newer. */
  | { kind: 'restored'; changed: number }
  | { kind: 'not-restored'; file: string; reason: RestoreFailure }
  | { kind: 'imported'; summary: ImportSummary };

const TASKS: Record<Exclude<TransferState['kind'], 'idle' | 'working'>, TransferTask> = {
  'backed-up': 'backUp',
  'not-backed-up': 'backUp',
  restored: 'restore',
  'not-restored': 'restore',
  imported: 'import',
};

/** What the state is about; undefined if nothing was asked for yet. */
export function taskOf(state: TransferState): TransferTask | undefined {
  if (state.kind === 'idle') return undefined;
  return state.kind === 'working' ? state.task : TASKS[state.kind];
}

export interface ImportSummary {
  /** Articles that are new in the library. */
  added: number;
  /** Articles that were there already. */
  known: number;
  /** Highlights and notes that are new. */
  marks: number;
  /** What could not be taken over. */
  unreadable: Unreadable[];
  refused: RefusedFile[];
  /** Set if the library did not take all of it. */
  failure?: StorageFailure;
}
