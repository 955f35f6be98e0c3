import { say, type WordKey } from '../../words';

/** A command of the extension with the keys that the browser has for it now; none if the person took them away. */
export interface Command {
  words: string;
  keys?: string;
}

interface ShortcutsProps {
  commands: readonly Command[];
  onChangeKeys: () => void;
}

/** The keys of the open reader, which can't be changed. */
const READER_KEYS: readonly (readonly [string, WordKey])[] = [
  ['+', 'largerText'],
  ['-', 'smallerText'],
  ['n', 'nightMode'],
  ['c', 'copyLink'],
  ['p', 'printArticle'],
  ['Esc', 'close'],
];

/** The keys of now: the browser's for opening, where it has any, and those of the open reader. */
export function Shortcuts({ commands, onChangeKeys }: ShortcutsProps) {
  return (
    <>
      {commands.length > 0 && <BrowserKeys commands={commands} onChangeKeys={onChangeKeys} />}
      <h3>{say('keysInReader')}</h3>
      <dl class="keys">
        {READER_KEYS.map(([key, words]) => (
          <div key={key}>
            <dt>{say(words)}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function BrowserKeys({ commands, onChangeKeys }: ShortcutsProps) {
  return (
    <>
      <h3>{say('keysAnywhere')}</h3>
      <dl class="keys">
        {commands.map(({ words, keys }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : say('noKeys')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="secondary" onClick={onChangeKeys}>
        {say('changeKeys')}
      </button>
    </>
  );
}
