import { Archive, BookOpen, type LucideIcon, Trash2 } from 'lucide-preact';
import type { Shelf } from '../../library/catalogue/contract';
import { say, type WordKey } from '../../words';
import { SHELVES } from './query';

/** What each shelf is called, and its picture. */
export const SHELF_ROWS: Readonly<Record<Shelf, { words: WordKey; icon: LucideIcon }>> = {
  'unread-and-read': { words: 'shelf_reading', icon: BookOpen },
  archive: { words: 'shelf_archive', icon: Archive },
  deleted: { words: 'shelf_deleted', icon: Trash2 },
};

interface ShelvesProps {
  shelf: Shelf;
  hrefOf: (shelf: Shelf) => string;
}

/** The ways to the shelves. */
export function Shelves({ shelf, hrefOf }: ShelvesProps) {
  return (
    <nav aria-label={say('library_shelves')}>
      <ul class="shelves">
        {SHELVES.map((name) => {
          const { words, icon: Icon } = SHELF_ROWS[name];
          return (
            <li key={name}>
              <a href={hrefOf(name)} aria-current={name === shelf ? 'page' : undefined}>
                <Icon class="icon" aria-hidden="true" />
                {say(words)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
