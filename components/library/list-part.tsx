import { Keyboard } from 'lucide-preact';
import type { ArticleId } from '../../library/ids';
import { say, sayCount } from '../../words';
import { IconButton } from '../ui/icon-button';
import type { Act } from './acts';
import { KEY_LIST_ID } from './key-list';
import { ArticleList, type ListView } from './list/article-list';
import type { ArticleRowActions } from './list/article-row';
import { PanelButtons, type Panels } from './panels';
import { type FilterName, filtersOf, type ListQuery } from './query';
import { SelectionBar } from './selection-bar';
import { SortChoice } from './sort-choice';
import { CannotOpen, EmptyShelf, NothingFound, Opening } from './states';
import { TagEditor, type TagEditorProps } from './tag-editor';

export interface ListPartProps extends ArticleRowActions {
  /** `working` until the list for the first question is there; `damaged` if what is kept can't be read. */
  state: 'working' | 'ready' | 'failed' | 'damaged';
  progress?: { done: number; of: number };
  query: ListQuery;
  list: ListView;
  /** There while the tags of what is selected are edited. */
  tagging?: TagEditorProps;
  /** What else can be done with what is selected. */
  selectionPanels: Panels<readonly ArticleId[]>;
  onSeen: (first: number, last: number) => void;
  onSelectionAct: (act: Act) => void;
  onAll: () => void;
  onNone: () => void;
  onSort: (order: Pick<ListQuery, 'sort' | 'descending'>) => void;
  /** Takes these filters off, and the words too if they are said to go. */
  onClear: (names: readonly FilterName[], words?: boolean) => void;
  onPurgeAll: () => void;
  onRetry: () => void;
}

/** The articles of a shelf that fit, with how many they are; or why there are none. */
export function ListPart(props: ListPartProps) {
  const { state, progress, query, list, tagging, selectionPanels, ...actions } = props;
  if (state === 'failed' || state === 'damaged') return <CannotOpen why={state} onRetry={actions.onRetry} />;
  if (state === 'working') return <Opening progress={progress} />;
  const { total, selected } = list;
  const isNarrowed = query.words.trim() !== '' || filtersOf(query).length > 0;
  return (
    <>
      {selected.size > 0 ? (
        <SelectionBar
          count={selected.size}
          total={total}
          shelf={query.shelf}
          editsTags={tagging !== undefined}
          onAct={actions.onSelectionAct}
          onAll={actions.onAll}
          onNone={actions.onNone}
          more={<PanelButtons panels={selectionPanels} subject={[...selected]} />}
        >
          {tagging && <TagEditor {...tagging} />}
        </SelectionBar>
      ) : (
        <div class="list-head">
          <p role="status">{(total > 0 || isNarrowed) && sayCount('library_articles', total)}</p>
          <span class="selection-gap" />
          {query.shelf === 'deleted' && total > 0 && !isNarrowed && (
            <button type="button" class="secondary" onClick={actions.onPurgeAll}>
              {say('act_purgeAll')}
            </button>
          )}
          {(total > 0 || isNarrowed) && (
            <IconButton
              icon={Keyboard}
              name={say('keys')}
              hint={say('withKey', say('keys'), '?')}
              opens={{ popovertarget: KEY_LIST_ID }}
            />
          )}
          {total > 1 && <SortChoice query={query} onSort={actions.onSort} />}
        </div>
      )}
      {total > 0 && <ArticleList {...list} shelf={query.shelf} {...rowActions(actions)} onSeen={actions.onSeen} />}
      {total > 0 && query.shelf === 'deleted' && <p class="list-note">{say('library_deletedNote')}</p>}
      {total === 0 && isNarrowed && <NothingFound onClear={() => actions.onClear(filtersOf(query), true)} />}
      {total === 0 && !isNarrowed && <EmptyShelf shelf={query.shelf} />}
    </>
  );
}

function rowActions({ hrefOf, onFocusRow, onSelect, onAct }: ArticleRowActions): ArticleRowActions {
  return { hrefOf, onFocusRow, onSelect, onAct };
}
