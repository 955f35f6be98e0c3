import { say, type WordKey } from '../../../words';

/** A key, or several that belong together, and what it does. */
export interface KeyRow {
  key: string;
  words: WordKey;
}

/** Keys and what they do, row by row. */
export function KeyRows({ rows }: { rows: readonly KeyRow[] }) {
  return (
    <dl class="keys">
      {rows.map(({ key, words }) => (
        <div key={`${key} ${words}`}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{say(words)}</dd>
        </div>
      ))}
    </dl>
  );
}
