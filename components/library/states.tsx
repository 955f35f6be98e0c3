import { BookMarked, CircleAlert, type LucideIcon, SearchX } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Shelf } from '../../library/catalogue/contract';
import { say, sayNumber, type WordKey } from '../../words';
import { SHELF_ROWS } from './shelves';

const EMPTY: Readonly<Record<Shelf, WordKey>> = {
  'unread-and-read': 'library_empty',
  archive: 'library_emptyArchive',
  deleted: 'library_emptyDeleted',
};

/** Instead of a list where nothing stands, with what would put something there. */
export function EmptyShelf({ shelf }: { shelf: Shelf }) {
  const icon = shelf === 'unread-and-read' ? BookMarked : SHELF_ROWS[shelf].icon;
  return (
    <State icon={icon} heading={say(EMPTY[shelf])}>
      {shelf === 'unread-and-read' && <p>{say('library_emptyHow')}</p>}
      {shelf === 'deleted' && <p>{say('library_deletedNote')}</p>}
    </State>
  );
}

/** Instead of a list where words and filters fit nothing. */
export function NothingFound({ onClear }: { onClear: () => void }) {
  return (
    <State icon={SearchX} heading={say('library_nothingFound')}>
      <p>{say('library_nothingFoundHow')}</p>
      <button type="button" class="secondary" onClick={onClear}>
        {say('library_showAll')}
      </button>
    </State>
  );
}

/** Instead of everything where the database can't be opened. */
export function CannotOpen({ why, onRetry }: { why: 'failed' | 'damaged'; onRetry: () => void }) {
  return (
    <State icon={CircleAlert} heading={say('library_failed')} isAlert>
      <p>{say(`library_${why}How`)}</p>
      <button type="button" class="secondary" onClick={onRetry}>
        {say('tryAgain')}
      </button>
    </State>
  );
}

interface OpeningProps {
  progress?: { done: number; of: number };
}

/** Until the list is there: as high as a few rows, so that nothing jumps. */
export function Opening({ progress }: OpeningProps) {
  return (
    <div class="opening-list" aria-busy="true">
      <p class={progress ? undefined : 'unseen'} role="status">
        {progress ? say('library_progress', sayNumber(progress.done), sayNumber(progress.of)) : say('library_opening')}
      </p>
      {[0, 1, 2, 3].map((row) => (
        <div key={row} class="waiting">
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}

interface StateProps {
  icon: LucideIcon;
  heading: string;
  isAlert?: boolean;
  children: ComponentChildren;
}

function State({ icon: Icon, heading, isAlert, children }: StateProps) {
  return (
    <div class="state" role={isAlert ? 'alert' : undefined}>
      <Icon aria-hidden="true" />
      <h2>{heading}</h2>
      {children}
    </div>
  );
}
