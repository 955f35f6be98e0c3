import { Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { say } from '../../../words';
import { IconButton } from '../../ui/icon-button';
import { ColourChoice } from './colour-choice';
import type { ListedMark, MarkActions, Wording } from './listed';
import { NoteField } from './note-field';
import { Removed } from './removed';

interface ItemProps extends Omit<MarkActions, 'onWhole'> {
  listed: ListedMark;
  wording: Wording;
}

/** A mark in the list: the words, which lead to their place if they have one, the note, and what can be changed. */
export function Item({ listed, wording, onGo, onColour, onNote, onRemove, onUndo }: ItemProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { mark, range, isRemoved } = listed;
  if (isRemoved)
    return (
      <li class="mark">
        <Removed onUndo={() => onUndo(mark.id)} />
      </li>
    );
  const quote = (
    <>
      <span class="unseen" lang={say('language')}>
        {say(`mark_${mark.colour}`)}:{' '}
      </span>
      <q>{mark.quote!.exact}</q>
    </>
  );
  return (
    <li class="mark" data-mark={mark.colour}>
      {range ? (
        <button type="button" class="mark-quote" title={say('marks_go')} {...wording} onClick={() => onGo(mark.id)}>
          {quote}
        </button>
      ) : (
        <p class="mark-quote" {...wording}>
          {quote}
        </p>
      )}
      {mark.note && !isOpen && (
        <p class="mark-note" dir="auto">
          {mark.note}
        </p>
      )}
      <div class="mark-line">
        <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary>{say('marks_edit')}</summary>
          {isOpen && (
            <>
              <ColourChoice id={mark.id} colour={mark.colour} onColour={(colour) => onColour(mark.id, colour)} />
              <NoteField label={say('marks_note')} note={mark.note ?? ''} onNote={(note) => onNote(mark.id, note)} />
            </>
          )}
        </details>
        <IconButton icon={Trash2} name={say('marks_remove')} onPress={() => onRemove(mark.id)} />
      </div>
    </li>
  );
}
