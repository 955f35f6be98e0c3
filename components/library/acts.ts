import { Archive, ArchiveRestore, Circle, CircleCheck, type LucideIcon, RotateCcw, Tag, Trash2 } from 'lucide-preact';
import type { Shelf } from '../../library/catalogue/contract';
import type { WordKey } from '../../words';

/** What can be done with articles. */
export type Act = 'read' | 'unread' | 'archive' | 'unarchive' | 'tags' | 'delete' | 'restore' | 'purge';

interface ActRow {
  words: WordKey;
  icon: LucideIcon;
  /** The key that does the same to the article that has the focus, or to all selected ones. */
  key?: string;
  /** Where it can be done. */
  shelves: readonly Shelf[];
  /** True for the few that each row of a list has a button for. */
  onRow?: boolean;
}

const KEPT: readonly Shelf[] = ['unread-and-read', 'archive'];

/** One row an act: the buttons and the list of keys are made of it. */
export const ACTS: Readonly<Record<Act, ActRow>> = {
  read: { words: 'act_read', icon: CircleCheck, shelves: KEPT },
  unread: { words: 'act_unread', icon: Circle, key: 'u', shelves: KEPT },
  archive: { words: 'act_archive', icon: Archive, key: 'e', shelves: ['unread-and-read'], onRow: true },
  unarchive: { words: 'act_unarchive', icon: ArchiveRestore, key: 'e', shelves: ['archive'], onRow: true },
  tags: { words: 'act_tags', icon: Tag, key: 't', shelves: KEPT },
  delete: { words: 'act_delete', icon: Trash2, key: '#', shelves: KEPT, onRow: true },
  restore: { words: 'putBack', icon: RotateCcw, key: 'e', shelves: ['deleted'], onRow: true },
  purge: { words: 'act_purge', icon: Trash2, key: '#', shelves: ['deleted'], onRow: true },
};

/** The acts on a shelf, in the order in which they are offered. */
export function actsOn(shelf: Shelf): Act[] {
  return (Object.keys(ACTS) as Act[]).filter((act) => ACTS[act].shelves.includes(shelf));
}

/** The act that a key stands for on a shelf. */
export function actOfKey(key: string, shelf: Shelf): Act | undefined {
  const name = key === 'Delete' ? '#' : key;
  return actsOn(shelf).find((act) => ACTS[act].key === name);
}
