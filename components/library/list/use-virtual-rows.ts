import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';

interface Options {
  count: number;
  /** How high a row is supposed to be before it has been laid out, in CSS pixels. */
  estimate: number;
  /** What a row is known by while others come and go before it. A new function where the answers have changed. */
  keyOf: (index: number) => string;
  /** A row that stays in the document wherever the person scrolls, since it has the focus. */
  kept: number | undefined;
  /** What lies over the top of the window, in CSS pixels. */
  covered: number;
}

export interface VirtualRows {
  /** For the element that holds the rows. */
  list: RefObject<HTMLDivElement>;
  /** The rows that are laid out, in their order. */
  items: readonly VirtualItem[];
  /** How high all rows are together. */
  height: number;
  /** Where a row stands from the list's top. */
  offsetOf: (item: VirtualItem) => number;
  /** For each row's element, which says its number as `data-index`. */
  measure: (row: HTMLElement | null) => void;
  bringIntoView: (index: number) => void;
}

/** Lays out those rows of a long list that are near the window, while the window scrolls. */
export function useVirtualRows({ count, estimate, keyOf, kept, covered }: Options): VirtualRows {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const [top, setTop] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const options = {
    count,
    estimateSize: () => estimate,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    onChange: redraw,
    overscan: 6,
    getItemKey: keyOf,
    scrollMargin: top,
    scrollPaddingStart: covered,
    rangeExtractor: ({ startIndex, endIndex, overscan }: { startIndex: number; endIndex: number; overscan: number }) =>
      withKept(Math.max(0, startIndex - overscan), Math.min(count - 1, endIndex + overscan), kept, count),
  };
  const virtualizer = useMemo(() => new Virtualizer<Window, HTMLElement>(options as never), []);
  virtualizer.setOptions({ ...virtualizer.options, ...options } as never);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    // What stands above the list comes and goes.
    if (list.current) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
  });
  return {
    list,
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    offsetOf: (item) => item.start - top,
    measure: virtualizer.measureElement,
    bringIntoView: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

function withKept(first: number, last: number, kept: number | undefined, count: number): number[] {
  const range = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  if (kept === undefined || kept >= count || (kept >= first && kept <= last)) return range;
  return kept < first ? [kept, ...range] : [...range, kept];
}
