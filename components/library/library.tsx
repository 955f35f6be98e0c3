import { Settings as SettingsIcon, SlidersHorizontal } from 'lucide-preact';
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Facets, Shelf } from '../../library/catalogue/contract';
import type { SyncStatus } from '../../library/sync/status';
import { say } from '../../words';
import { IconButton } from '../ui/icon-button';
import type { Outcome } from '../ui/live-region';
import { FilterChips } from './filter-chips';
import { Filters } from './filters';
import { LibraryKeyList } from './key-list';
import { ListPart, type ListPartProps } from './list-part';
import { PanelButtons, type Panels } from './panels';
import { type FilterName, filtersOf, type ListQuery } from './query';
import { Question } from './question';
import { SearchField } from './search-field';
import { Shelves } from './shelves';
import { StorageLine, type StorageView } from './storage-line';
import { SyncLine } from './sync-line';
import { Toast } from './toast';

export interface LibraryProps extends ListPartProps {
  facets: Facets;
  storage?: StorageView;
  /** How it stands with the other devices; absent where there are none. */
  sync?: SyncStatus;
  outcome?: Outcome;
  /** There if the last thing that was done can be taken back. */
  onUndo?: () => void;
  /** There while the person is asked before something that can't be taken back. */
  question?: { words: string; yes: string };
  searchRef: RefObject<HTMLInputElement>;
  /** What else can be done with the library as a whole. */
  panels: Panels<undefined>;
  onWords: (words: string) => void;
  onSearched: () => void;
  onFilter: (name: FilterName, value: ListQuery[FilterName]) => void;
  hrefOfShelf: (shelf: Shelf) => string;
  onProtect: () => void;
  onOptions: () => void;
  onAnswer: (yes: boolean) => void;
}

/** The library: shelves and filters at the side, and the list of what stands on a shelf. */
export function Library(props: LibraryProps) {
  const { facets, storage, sync, outcome, onUndo, question, searchRef, panels, onWords, onSearched, onFilter } = props;
  const { hrefOfShelf, onProtect, onOptions, onAnswer, ...list } = props;
  const { query } = list;
  const [isMoreShown, setIsMoreShown] = useState(false);
  const filters = filtersOf(query).length;
  // Each article has an outlet: without any, there is nothing that could be narrowed down.
  const hasFilters = filters > 0 || facets.outlets.length > 0;
  return (
    <div class="library">
      <header class="library-side">
        <div class="library-name">
          <img src="/icon/48.png" alt="" width="24" height="24" />
          <h1>{say('library')}</h1>
          <IconButton icon={SettingsIcon} name={say('options')} onPress={onOptions} />
        </div>
        <Shelves shelf={query.shelf} hrefOf={hrefOfShelf} />
        <button
          type="button"
          class="secondary with-icon more-button"
          aria-expanded={isMoreShown}
          aria-controls="library-more"
          onClick={() => setIsMoreShown(!isMoreShown)}
        >
          <SlidersHorizontal class="icon" aria-hidden="true" />
          {filters > 0 ? say('kindCount', say('library_filtersAndMore'), filters) : say('library_filtersAndMore')}
        </button>
        <div id="library-more" class="library-more" data-shown={isMoreShown || undefined}>
          {hasFilters && <Filters query={query} facets={facets} onFilter={onFilter} />}
          <div class="library-panels">
            <PanelButtons panels={panels} subject={undefined} />
          </div>
          <SyncLine status={sync} onOptions={onOptions} />
          <StorageLine storage={storage} onProtect={onProtect} />
        </div>
      </header>
      <main class="library-main">
        <div class="library-top">
          <SearchField words={query.words} fieldRef={searchRef} onWords={onWords} onDone={onSearched} />
        </div>
        <FilterChips query={query} onClear={list.onClear} />
        <ListPart {...list} />
      </main>
      <LibraryKeyList shelf={query.shelf} />
      {question && <Question {...question} onYes={() => onAnswer(true)} onNo={() => onAnswer(false)} />}
      <div class="messages">
        <Toast outcome={outcome} onUndo={onUndo} />
      </div>
    </div>
  );
}
