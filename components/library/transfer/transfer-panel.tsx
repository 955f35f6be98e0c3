import type { ComponentChildren } from 'preact';
import { say, sayNumber, type WordKey } from '../../../words';
import { useOwnId } from '../../ui/use-own-id';
import { DropPlace } from './drop-place';
import { FileButton } from './file-button';
import { LostList } from './lost-list';
import { sentencesOf, TASK_WORDS } from './sentences';
import { type TransferState, type TransferTask, taskOf } from './transfer-state';

export interface TransferPanelProps {
  state: TransferState;
  onBackUp: () => void;
  onRestore: (file: File) => void;
  onImport: (files: File[]) => void;
}

const IMPORTED_FILES = '.zip,.csv,.html,.htm,.json,.txt,.md';

/** In from other services, the whole library out into a file, and in from one; at each how far it is and what came of it. */
export function TransferPanel({ state, onBackUp, onRestore, onImport }: TransferPanelProps) {
  const isBusy = state.kind === 'working';
  return (
    <div class="transfer-panel" aria-busy={isBusy}>
      <Part heading="transfer_import" text="transfer_importText" task="import" state={state}>
        <DropPlace onFiles={(files) => !isBusy && onImport(files)}>
          <FileButton
            words={say('transfer_importButton')}
            accept={IMPORTED_FILES}
            multiple
            isBusy={isBusy}
            onFiles={onImport}
          />{' '}
          {say('transfer_drop')}
        </DropPlace>
      </Part>
      <Part heading="transfer_backUp" text="transfer_backUpText" task="backUp" state={state}>
        <button type="button" class="secondary" aria-disabled={isBusy} onClick={() => !isBusy && onBackUp()}>
          {say('transfer_backUpButton')}
        </button>
      </Part>
      <Part heading="transfer_restore" text="transfer_restoreText" task="restore" state={state}>
        <FileButton
          words={say('transfer_restoreButton')}
          accept=".zip,application/zip"
          isBusy={isBusy}
          onFiles={([file]) => onRestore(file!)}
        />
      </Part>
    </div>
  );
}

interface PartProps {
  heading: WordKey;
  text: WordKey;
  task: TransferTask;
  state: TransferState;
  children: ComponentChildren;
}

function Part({ heading, text, task, state, children }: PartProps) {
  const id = useOwnId();
  const own: TransferState = taskOf(state) === task ? state : { kind: 'idle' };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say(heading)}</h2>
      <p>{say(text)}</p>
      {children}
      <Progress state={own} />
      <div role="status" class="panel-outcome">
        {sentencesOf(own).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {own.kind === 'imported' && <LostList lost={own.summary.unreadable} />}
    </section>
  );
}

function Progress({ state }: { state: TransferState }) {
  const id = useOwnId();
  if (state.kind !== 'working') return null;
  const { task, share } = state;
  return (
    <div class="transfer-progress">
      <span id={id}>{say(TASK_WORDS[task])}</span>
      <progress aria-labelledby={id} value={share} max={1} />
      {share !== undefined && (
        <span aria-hidden="true">{sayNumber(Math.floor(share * 100) / 100, { style: 'percent' })}</span>
      )}
    </div>
  );
}
