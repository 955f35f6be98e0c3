import type { Act } from '../../components/library/acts';
import type { ArticleId } from '../../library/ids';
import type { acting } from './acting';
import type { listing } from './listing';

interface ListActsOptions {
  list: ReturnType<typeof listing>;
  acts: ReturnType<typeof acting>;
  onChange: () => void;
}

/** What is done with articles of the list: with one, with those that are selected, or with their tags. */
export function listActs({ list, acts, onChange }: ListActsOptions) {
  let isTagging = false;
  const selectedIds = () => list.selected().map(({ id }) => id);
  return {
    isTagging: () => isTagging && list.selected().length > 0,
    stopTagging: () => {
      isTagging = false;
    },
    selectedIds,
    /** Those that are selected, or the one that has the focus. */
    targets: (): ArticleId[] => {
      const row = list.activeRow();
      return list.selected().length > 0 ? selectedIds() : row ? [row.id] : [];
    },
    /** Does it, or asks for tags of what is selected. */
    act: async (kind: Act, articles: readonly ArticleId[]) => {
      if (articles.length === 0) return;
      if (kind === 'tags') {
        isTagging = !isTagging;
        list.selectActive();
        return onChange();
      }
      const leavesSelected = kind === 'read' || kind === 'unread';
      const after = () => {
        if (!leavesSelected) list.none();
        if (!document.activeElement || document.activeElement === document.body) list.focus();
      };
      if (kind === 'purge') return acts.purge(articles, after);
      if (await acts.change(kind, articles)) after();
    },
    purgeAll: async () => {
      await list.all();
      acts.purge(selectedIds(), list.none);
    },
    tags: {
      onAdd: async (name: string) => {
        if (await acts.tag(selectedIds(), name)) list.retag((tags) => [...tags.filter((tag) => tag !== name), name]);
      },
      onRemove: async (name: string) => {
        if (await acts.untag(selectedIds(), name)) list.retag((tags) => tags.filter((tag) => tag !== name));
      },
    },
  };
}
