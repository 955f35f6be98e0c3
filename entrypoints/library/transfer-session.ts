import type { TransferPanelProps } from '../../components/library/transfer/transfer-panel';
import type { ImportSummary, TransferState, TransferTask } from '../../components/library/transfer/transfer-state';
import type { Writers } from '../../library/backup/write-article';
import type { Database } from '../../library/database';
import { storageFailureOf } from '../../library/storage-failure';
import { say, wordsDirection } from '../../words';
import { saveFile } from '../own-pages/save-file';

/** Progress is told no more often, so that telling takes no time from doing. In milliseconds. */
const PACE = 100;

/**
 * The doings of the panel that backs up, restores and imports, whose code is loaded when it is used. One thing at a time:
 * what is asked for meanwhile is not done. The lists hear of what was written by the library's news.
 *
 * @param bringWriters brings what writes the files that people read
 * @param show is called with all that the panel needs, at once and after each change
 * @param save hands the backup to the person
 */
export function createTransfer(
  database: Database,
  bringWriters: () => Promise<Writers>,
  show: (props: TransferPanelProps) => void,
  save = saveFile,
): void {
  let state: TransferState = { kind: 'idle' };
  let told = 0;

  const update = (next: TransferState) => {
    state = next;
    show({ state, ...actions });
  };
  const progressOf = (task: TransferTask) => (done: number, of: number) => {
    if (performance.now() - told < PACE) return;
    told = performance.now();
    update({ kind: 'working', task, share: of ? done / of : undefined });
  };
  const work = async (task: TransferTask, doing: () => Promise<TransferState>) => {
    if (state.kind === 'working') return;
    update({ kind: 'working', task });
    update(await doing());
  };
  const actions = {
    onBackUp: () => work('backUp', () => backUpTo(database, bringWriters, progressOf('backUp'), save)),
    onRestore: (file: File) =>
      work('restore', async () => {
        const { restore } = await import('../../library/backup/restore');
        const outcome = await restore(database, file, progressOf('restore'));
        if (outcome.ok) return { kind: 'restored', changed: outcome.changed };
        return { kind: 'not-restored', file: file.name, reason: outcome.reason };
      }),
    onImport: (files: File[]) =>
      work('import', async () => ({
        kind: 'imported',
        summary: await importFrom(database, files, progressOf('import')),
      })),
  };
  update(state);
}

type OnProgress = (done: number, of: number) => void;

async function backUpTo(
  database: Database,
  bringWriters: () => Promise<Writers>,
  onProgress: OnProgress,
  save: typeof saveFile,
): Promise<TransferState> {
  const words = { title: say('transfer_listTitle'), language: say('language'), direction: wordsDirection() };
  try {
    const [{ backUp }, writers] = await Promise.all([import('../../library/backup/back-up'), bringWriters()]);
    const { file, articles } = await backUp(database, { ...writers, words }, onProgress);
    save(`colophon-library-${new Date().toISOString().slice(0, 10)}.zip`, file);
    return { kind: 'backed-up', articles };
  } catch {
    return { kind: 'not-backed-up' };
  }
}

async function importFrom(database: Database, files: readonly File[], onProgress: OnProgress): Promise<ImportSummary> {
  const [{ readImport }, { storeImported }] = await Promise.all([
    import('../../library/import'),
    import('../../library/import/store-imported'),
  ]);
  const { lists, unreadable, refused } = await readImport(files);
  const summary: ImportSummary = { added: 0, known: 0, marks: 0, unreadable, refused };
  try {
    for (const { service, imported } of lists) {
      const { added, known, marks, unplaced } = await storeImported(database, service, imported, onProgress);
      summary.added += added;
      summary.known += known;
      summary.marks += marks;
      summary.unreadable = summary.unreadable.concat(unplaced);
    }
  } catch (failure) {
    summary.failure = storageFailureOf(failure);
  }
  return summary;
}
