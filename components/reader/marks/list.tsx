import { useState } from 'preact/hooks';
import { say } from '../../../words';
import { Panel } from '../around/panel';
import { Item } from './item';
import type { ListedMark, MarkActions, Wording } from './listed';
import { NoteField } from './note-field';

/** The id by which the panel is opened. */
export const MARKS_PANEL = 'marks';

interface ListProps extends MarkActions {
  /** In the order of the text. */
  listed: readonly ListedMark[];
  wording: Wording;
  /** The key that highlights, to be told where there is nothing yet. */
  highlightKey: string;
  onClosed: () => void;
}

/** All highlights and notes of the article, also those whose words are not in this version of it. */
export function MarkList({ listed, wording, highlightKey, onClosed, ...actions }: ListProps) {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    setIsOpen(false);
    onClosed();
  };
  const wholes = listed.filter(({ mark, isRemoved }) => !mark.quote && !isRemoved);
  const passages = listed.filter(({ mark }) => mark.quote);
  const found = passages.filter(({ range }) => range);
  const lost = passages.filter(({ range }) => !range);
  const items = (some: readonly ListedMark[]) =>
    some.map((one) => <Item key={one.mark.id} listed={one} wording={wording} {...actions} />);
  return (
    <Panel id={MARKS_PANEL} name={say('marks_title')} onOpen={() => setIsOpen(true)} onClosed={close}>
      <h2>{say('marks_title')}</h2>
      {isOpen && (
        <>
          {(wholes.length > 0 ? wholes : [undefined]).map((whole, index) => (
            <NoteField
              // The same field before and after there is a note, so that the typing goes on.
              key={index}
              label={say('marks_whole')}
              note={whole?.mark.note ?? ''}
              onNote={(note) => (whole ? actions.onNote(whole.mark.id, note) : actions.onWhole(note))}
            />
          ))}
          {found.length > 0 ? (
            <ol class="mark-list">{items(found)}</ol>
          ) : (
            <p class="mark-hint">{say('marks_none', highlightKey)}</p>
          )}
          {lost.length > 0 && (
            <section aria-labelledby="marks-lost">
              <h3 id="marks-lost">{say('marks_lost')}</h3>
              <p class="mark-hint">{say('marks_lostText')}</p>
              <ul class="mark-list">{items(lost)}</ul>
            </section>
          )}
        </>
      )}
    </Panel>
  );
}
