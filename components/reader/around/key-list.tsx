import { say, type WordKey } from '../../../words';
import { type Aid, MENU_KEY, offeredAids } from './aids';
import { Panel } from './panel';

/** Keys that are not an aid's: the reader's own and those that help while something is on. */
const OTHERS: readonly { key: string; words: WordKey }[] = [
  { key: MENU_KEY, words: 'more' },
  { key: '+', words: 'largerText' },
  { key: '-', words: 'smallerText' },
  { key: 'n', words: 'nightMode' },
  { key: 'b', words: 'saveToLibrary' },
  { key: 'c', words: 'copyLink' },
  { key: 'p', words: 'printArticle' },
  { key: '← →', words: 'keysTurn' },
  { key: '↑ ↓', words: 'keysRuler' },
  { key: '[ ]', words: 'keysSpeed' },
  { key: 'k', words: 'keysPause' },
  { key: ', .', words: 'keysSentence' },
  { key: '< >', words: 'keysParagraph' },
  { key: 'Esc', words: 'close' },
];

interface KeyListProps {
  hasContents: boolean;
  lacks?: readonly Aid[];
  moreKeys?: readonly { key: string; words: WordKey }[];
}

/** Every key and what it does. */
export function KeyList({ hasContents, lacks, moreKeys = [] }: KeyListProps) {
  const aids = offeredAids(hasContents, lacks);
  return (
    <Panel id="keys" name={say('keys')}>
      <h2>{say('keys')}</h2>
      <dl class="keys">
        {[...aids, ...moreKeys, ...OTHERS].map(({ key, words }) => (
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
