import type { Shelf } from '../../library/catalogue/contract';
import { say } from '../../words';
import { type KeyRow, KeyRows } from '../reader/around/key-rows';
import { Panel } from '../reader/around/panel';
import { ACTS, actsOn } from './acts';

/** By which the panel is opened. */
export const KEY_LIST_ID = 'library-keys';

/** Keys that move and find. */
const MOVING: readonly KeyRow[] = [
  { key: '/', words: 'library_search' },
  { key: 'j k', words: 'keysMove' },
  { key: 'Enter', words: 'keysOpen' },
  { key: 'x', words: 'keysSelect' },
  { key: 'Shift ↑ ↓', words: 'keysExtend' },
  { key: 'Ctrl A', words: 'select_all' },
];

const LAST: readonly KeyRow[] = [
  { key: 'z', words: 'undo' },
  { key: 'Esc', words: 'select_none' },
  { key: '?', words: 'keys' },
];

/** Every key of the library page and what it does on this shelf. */
export function LibraryKeyList({ shelf }: { shelf: Shelf }) {
  const acts = actsOn(shelf).flatMap((act) => {
    const { key, words } = ACTS[act];
    return key ? [{ key, words }] : [];
  });
  return (
    <Panel id={KEY_LIST_ID} name={say('keys')}>
      <h2>{say('keys')}</h2>
      <KeyRows rows={[...MOVING, ...acts, ...LAST]} />
    </Panel>
  );
}
