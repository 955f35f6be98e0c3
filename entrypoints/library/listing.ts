import type { ListView } from '../../components/library/list/article-list';
import type { ListQuery } from '../../components/library/query';
import type { Catalogue, Row } from '../../library/catalogue/contract';
import { type Loaded, rowLoader } from './load-rows';
import { NOTHING_SELECTED, retagged, type Selecting, selectedToo, tagsOfSelected, toggled } from './selecting';

interface ListingOptions {
  catalogue: () => Catalogue;
  onChange: () => void;
}

/** The list: the rows that are here, the one that the keys are about, and what is selected. */
export function listing({ catalogue, onChange }: ListingOptions) {
  let loaded: Loaded = { rows: new Map(), total: 0 };
  let active = 0;
  let focusing = 0;
  let selecting: Selecting = NOTHING_SELECTED;

  const loader = rowLoader(catalogue, (now) => {
    loaded = now;
    active = within(active);
    onChange();
  });
  const within = (place: number) => Math.max(0, Math.min(loaded.total - 1, place));
  const select = (next: Selecting) => {
    selecting = next;
    onChange();
  };
  const goTo = (place: number) => {
    active = within(place);
    focusing++;
    onChange();
  };
  const selectUpTo = async (place: number) => {
    const from = selecting.anchor ?? active;
    select(selectedToo(selecting, await loader.between(from, place), from));
  };
  const toggle = (place: number) => {
    const row = loaded.rows.get(place);
    if (row) select(toggled(selecting, row, place));
  };
  return {
    view: (): ListView => ({ ...loaded, active, focusing, selected: new Set(selecting.rows.keys()) }),
    ask: async (query: ListQuery) => {
      active = 0;
      selecting = NOTHING_SELECTED;
      await loader.ask(query);
    },
    refresh: loader.refresh,
    see: loader.see,
    activeRow: (): Row | undefined => loaded.rows.get(active),
    selected: (): Row[] => [...selecting.rows.values()],
    tags: () => tagsOfSelected(selecting),
    retag: (change: (tags: string[]) => string[]) => select(retagged(selecting, change)),
    /** The row has got the focus. */
    focusRow: (place: number) => {
      if (place === active) return;
      active = place;
      onChange();
    },
    /** Gives the focus to the row that the keys are about. */
    focus: () => goTo(active),
    move: async (by: number, isSelecting: boolean) => {
      const from = active;
      goTo(active + by);
      if (!isSelecting) return;
      if (selecting.anchor === undefined) selecting = { ...selecting, anchor: from };
      await selectUpTo(active);
    },
    toggleActive: () => toggle(active),
    select: async (place: number, upTo: boolean) => {
      if (upTo) await selectUpTo(place);
      else toggle(place);
    },
    selectActive: () => {
      const row = loaded.rows.get(active);
      if (row && selecting.rows.size === 0) select(toggled(selecting, row, active));
    },
    all: async () => select(selectedToo(NOTHING_SELECTED, await loader.between(0, loaded.total - 1), active)),
    none: () => select(NOTHING_SELECTED),
  };
}
