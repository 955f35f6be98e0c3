import type { Row, Shelf } from '../../../library/catalogue/contract';
import { say } from '../../../words';
import { IconButton } from '../../ui/icon-button';
import { ACTS, type Act, actsOn } from '../acts';
import { Cell } from './cell';
import { RowMeta } from './row-meta';
import { Runs } from './runs';

export interface ArticleRowActions {
  /** The address that opens an article of which there is a copy. */
  hrefOf: (row: Row) => string;
  onFocusRow: (index: number) => void;
  /** Selects it or no longer; `upTo` with all between it and the one that was selected before. */
  onSelect: (index: number, upTo: boolean) => void;
  onAct: (act: Act, row: Row) => void;
}

interface ArticleRowProps extends ArticleRowActions {
  row: Row;
  index: number;
  /** Distance from the list's top. */
  offset: number;
  shelf: Shelf;
  isActive: boolean;
  isSelected: boolean;
  measure: (row: HTMLElement | null) => void;
}

/** One article of the list: what it is, and at its end what can be done with it. */
export function ArticleRow(props: ArticleRowProps) {
  const { row, index, offset, shelf, isActive, isSelected, measure, hrefOf, onFocusRow, onSelect, onAct } = props;
  const { id, title, language, direction, tags, isRead, isKept, hits } = row;
  const selectUpTo = (event: MouseEvent) => {
    if (!event.shiftKey || (event.target as Element).closest('.pick, .row-acts')) return;
    event.preventDefault();
    onSelect(index, true);
  };
  const outside = isKept ? {} : { target: '_blank', rel: 'noopener noreferrer' };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table could not be laid out row by row
    // biome-ignore lint/a11y/useKeyWithClickEvents: the page's keys do the same
    <div
      ref={measure}
      class="article-row"
      role="row"
      data-index={index}
      data-read={isRead || undefined}
      aria-rowindex={index + 1}
      aria-selected={isSelected}
      aria-labelledby={`${id}-title ${id}-meta`}
      tabIndex={isActive ? 0 : -1}
      style={{ transform: `translateY(${offset}px)` }}
      onFocusIn={() => onFocusRow(index)}
      onClick={selectUpTo}
    >
      <Cell class="pick">
        <label>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={say('row_select', title)}
            checked={isSelected}
            onClick={(event) => {
              event.preventDefault();
              onSelect(index, event.shiftKey);
            }}
          />
        </label>
      </Cell>
      <Cell class="row-what">
        <p class="row-title" id={`${id}-title`}>
          {!isRead && <span class="unseen">{say('row_unread')}</span>}
          <a href={hrefOf(row)} tabIndex={-1} lang={language} dir={direction} {...outside}>
            {hits ? <Runs runs={hits.title} /> : title}
          </a>
        </p>
        <RowMeta row={row} id={`${id}-meta`} />
        {hits?.text.some(({ hit }) => hit) && (
          <p class="row-hit" lang={language} dir={direction}>
            <Runs runs={hits.text} />
          </p>
        )}
        {tags.length > 0 && (
          <ul class="row-tags" aria-label={say('act_tags')}>
            {tags.map((tag) => (
              <li key={tag}>
                <bdi>{tag}</bdi>
              </li>
            ))}
          </ul>
        )}
      </Cell>
      <Cell class="row-acts">
        {actsOn(shelf)
          .filter((act) => ACTS[act].onRow)
          .map((act) => (
            <IconButton
              key={act}
              icon={ACTS[act].icon}
              name={say('act_of', say(ACTS[act].words), title)}
              hint={say(ACTS[act].words)}
              isOutOfTabOrder
              onPress={() => onAct(act, row)}
            />
          ))}
      </Cell>
    </div>
  );
}
