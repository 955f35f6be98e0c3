import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Row, Shelf } from '../../../library/catalogue/contract';
import type { ArticleId } from '../../../library/ids';
import { say } from '../../../words';
import { ArticleRow, type ArticleRowActions } from './article-row';
import { Cell } from './cell';
import { useVirtualRows } from './use-virtual-rows';

/** What is known of a list of articles. */
export interface ListView {
  total: number;
  /** The rows that are here, by their places. Another map whenever one has come. */
  rows: ReadonlyMap<number, Row>;
  /** The place of the row that the keys are about. */
  active: number;
  /** Counted up each time that the active row is to be given the focus. */
  focusing: number;
  selected: ReadonlySet<ArticleId>;
}

interface ArticleListProps extends ListView, ArticleRowActions {
  shelf: Shelf;
  /** Told which rows are seen, each time that others are. */
  onSeen: (first: number, last: number) => void;
}

const ROW_HEIGHT = 92;

/** What stays at the window's top while the list scrolls. */
const STICKY = 76;

/**
 * The articles as a grid of which only what is near the window stands in the document: screen readers are told how many
 * rows there are and which each is. The rows are one stop of the Tab key; the page's keys move in it.
 */
export function ArticleList({ total, rows, active, focusing, selected, shelf, onSeen, ...actions }: ArticleListProps) {
  const keyOf = useCallback((index: number) => rows.get(index)?.id ?? `${index}`, [rows]);
  const { list, items, height, offsetOf, measure, bringIntoView } = useVirtualRows({
    count: total,
    estimate: ROW_HEIGHT,
    keyOf,
    kept: active,
    covered: STICKY,
  });
  const first = items.find(({ index }) => index !== active)?.index ?? 0;
  const last = items.findLast(({ index }) => index !== active)?.index ?? total - 1;
  useEffect(() => onSeen(Math.min(first, last), Math.max(first, last)), [first, last, total]);

  const hadFocus = useRef(false);
  const focusActive = () =>
    list.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true });
  const focused = useRef(focusing);
  // Not at first: a list that comes anew takes the focus from nobody.
  useLayoutEffect(() => {
    if (focusing === focused.current) return;
    focused.current = focusing;
    bringIntoView(active);
    focusActive();
  }, [focusing]);
  // The focused row was taken out of the list: the one that has come to its place gets the focus.
  useLayoutEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) focusActive();
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table could not be laid out row by row
    <div
      ref={list}
      class={selected.size > 0 ? 'article-list selecting' : 'article-list'}
      role="grid"
      aria-label={say('library_list')}
      aria-rowcount={total}
      aria-multiselectable="true"
      style={{ blockSize: `${height}px` }}
      onFocusIn={() => {
        hadFocus.current = true;
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget) hadFocus.current = list.current!.contains(relatedTarget as Node);
      }}
    >
      {items.map((item) => {
        const row = rows.get(item.index);
        const shared = { index: item.index, offset: offsetOf(item), measure };
        if (!row) return <WaitingRow key={item.key} {...shared} />;
        return (
          <ArticleRow
            key={item.key}
            {...{ row, shelf, ...shared, ...actions }}
            isActive={item.index === active}
            isSelected={selected.has(row.id)}
          />
        );
      })}
    </div>
  );
}

interface WaitingRowProps {
  index: number;
  offset: number;
  measure: (row: HTMLElement | null) => void;
}

/** Stands in for a row that has not come yet. */
function WaitingRow({ index, offset, measure }: WaitingRowProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table could not be laid out row by row
    // biome-ignore lint/a11y/useFocusableInteractive: there is nothing that could be done with it yet
    <div
      ref={measure}
      class="article-row waiting"
      role="row"
      data-index={index}
      aria-rowindex={index + 1}
      style={{ transform: `translateY(${offset}px)` }}
    >
      <Cell class="row-what" busy>
        <i />
        <i />
      </Cell>
    </div>
  );
}
