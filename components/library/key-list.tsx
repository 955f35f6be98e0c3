import type { Shelf } from '../../library/catalogue/contract';
import { say, type WordKey } from '../../words';
import { Panel } from '../reader/around/panel';
import { ACTS, actsOn } from './acts';

/** By which the panel is opened. */
export const KEY_LIST_ID = 'library-keys';

/** Keys that move and find. */
const MOVING: readonly { key: string; words: WordKey }[] = [
  { key: '/', words: 'library_search' },
  { key: 'j k', words: 'keysMove' },
  { key: 'Enter', words: 'keysOpen' },
  { key: 'x', words: 'keysSelect' },
  { key: 'Shift ↑ ↓', words: 'keysExtend' },
  { key: 'Ctrl A', words: 'select_all' },
];

const LAST: readonly { key: string; words: WordKey }[] = [
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
      <dl class="keys">
        {[...MOVING, ...acts, ...LAST].map(({ key, words }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{say(words)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
