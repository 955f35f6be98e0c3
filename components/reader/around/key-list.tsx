import { say } from '../../../words';
import { MARK_KEYS } from '../marks/keys';
import { type Aid, MENU_KEY, offeredAids } from './aids';
import { type KeyRow, KeyRows } from './key-rows';
import { Panel } from './panel';

/** Keys that are not an aid's: the reader's own and those that help while something is on. */
const OTHERS: readonly KeyRow[] = [
  { key: MENU_KEY, words: 'more' },
  { key: '+', words: 'largerText' },
  { key: '-', words: 'smallerText' },
  ...Object.values(MARK_KEYS),
  { key: 'n', words: 'nightMode' },
  { key: 'b', words: 'saveToLibrary' },
  { key: 'c', words: 'copyLink' },
  { key: 'q', words: 'copyQuote' },
  { key: 'p', words: 'printArticle' },
  { key: '← →', words: 'keysTurn' },
  { key: '↑ ↓', words: 'keysRuler' },
  { key: '[ ]', words: 'keysSpeed' },
  { key: 'g', words: 'keysPause' },
  { key: ', .', words: 'keysSentence' },
  { key: '< >', words: 'keysParagraph' },
  { key: 'Esc', words: 'close' },
];

interface KeyListProps {
  hasContents: boolean;
  lacks?: readonly Aid[];
  moreKeys?: readonly KeyRow[];
}

/** Every key and what it does. */
export function KeyList({ hasContents, lacks, moreKeys = [] }: KeyListProps) {
  const aids = offeredAids(hasContents, lacks);
  return (
    <Panel id="keys" name={say('keys')} onlyText>
      <h2>{say('keys')}</h2>
      <KeyRows rows={[...aids, ...moreKeys, ...OTHERS]} />
    </Panel>
  );
}
