import { keyOf } from '../reader/keys';

/** What the keys of the library page do. A call answers whether the key was meant. */
export interface LibraryKeys {
  search: () => void;
  /** By so many rows; `selecting` all on the way. */
  move: (by: number, selecting: boolean) => void;
  open: () => void;
  toggle: () => void;
  all: () => void;
  /** Takes back the selection, or else the search. */
  escape: () => void;
  undo: () => void;
  list: () => void;
  /** Any other key: whether it stands for something that can be done. */
  act: (key: string) => boolean;
}

const PAGE = 10;
const FAR = Number.MAX_SAFE_INTEGER;

/** Rows to go by for a key: those that always move, and those that scroll the page unless the list has the focus. */
const MOVES: Readonly<Record<string, number>> = { j: 1, k: -1, J: 1, K: -1 };
const MOVES_IN_LIST: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -FAR,
  End: FAR,
};

/**
 * Listens for the page's keys. Whoever types, chooses from a list or answers a question keeps theirs, and so does an open
 * reader.
 */
export function listenForKeys(keys: LibraryKeys): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.altKey || document.querySelector('dialog[open]')) return;
    if (!isMeant(event, keys)) return;
    event.preventDefault();
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}

function isMeant(event: KeyboardEvent, keys: LibraryKeys): boolean {
  const key = keyOf(event);
  const target = event.target as HTMLElement;
  if (target.matches('textarea, select, input:not([type="checkbox"])')) return key === 'Escape' && done(keys.escape);
  const isInList = target.closest('[role="grid"]') !== null;
  if (event.ctrlKey || event.metaKey) return key === 'a' && isInList && done(keys.all);
  const by = MOVES[key] ?? (isInList ? MOVES_IN_LIST[key] : undefined);
  if (by !== undefined) return done(() => keys.move(by, event.shiftKey));
  const isOnRow = target.matches('[role="row"]');
  switch (key) {
    case '/':
      return done(keys.search);
    case 'Enter':
      return isOnRow && done(keys.open);
    case ' ':
      return isOnRow && done(keys.toggle);
    case 'x':
      return done(keys.toggle);
    case 'z':
      return done(keys.undo);
    case '?':
      return done(keys.list);
    case 'Escape':
      return !document.querySelector(':popover-open') && done(keys.escape);
    default:
      return keys.act(key);
  }
}

function done(act: () => void): true {
  act();
  return true;
}
