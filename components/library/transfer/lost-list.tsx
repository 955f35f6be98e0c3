import type { Unreadable, UnreadableReason } from '../../../library/import/imported';
import { say, sayCount } from '../../../words';
import { REASON_WORDS } from './sentences';

/** So many entries are shown of one reason; a file may have ten thousand. */
const MOST_SHOWN = 100;

/** What could not be imported, by reason, each with the place where it stands and its beginning. */
export function LostList({ lost }: { lost: readonly Unreadable[] }) {
  if (lost.length === 0) return null;
  const byReason = Map.groupBy(lost, ({ reason }) => reason);
  return (
    <details class="lost">
      <summary>{sayCount('transfer_lost', lost.length)}</summary>
      {[...byReason].map(([reason, entries]) => (
        <Entries key={reason} reason={reason} entries={entries} />
      ))}
    </details>
  );
}

function Entries({ reason, entries }: { reason: UnreadableReason; entries: readonly Unreadable[] }) {
  return (
    <section>
      <h3>{say(REASON_WORDS[reason])}</h3>
      <ul>
        {entries.slice(0, MOST_SHOWN).map(({ file, line, sample }, index) => (
          <li key={index}>
            <bdi>{sample || '—'}</bdi>{' '}
            <span class="lost-place">
              <bdi>{file}</bdi>
              {line !== undefined && `, ${say('transfer_line', line)}`}
            </span>
          </li>
        ))}
        {entries.length > MOST_SHOWN && <li>{sayCount('transfer_more', entries.length - MOST_SHOWN)}</li>}
      </ul>
    </section>
  );
}
