import { Trash2 } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say, wordsDirection } from '../../../words';
import { IconButton } from '../../ui/icon-button';
import { placeBeside } from '../around/place-beside';
import { ColourChoice } from './colour-choice';
import type { ListedMark, MarkActions } from './listed';
import { NoteField } from './note-field';
import { Removed } from './removed';

interface CardProps extends Pick<MarkActions, 'onColour' | 'onNote' | 'onRemove' | 'onUndo'> {
  listed: ListedMark;
  /** True if the person wants to write at once. */
  forNote: boolean;
  onClosed: () => void;
}

/** The small card beside a highlight: its colour, its note, and the way to be rid of it. Esc or a click elsewhere closes it. */
export function Card({ listed, forNote, onColour, onNote, onRemove, onUndo, onClosed }: CardProps) {
  const card = useRef<HTMLDivElement>(null);
  const { mark, range, isRemoved } = listed;
  const beside = useRef(range);
  useLayoutEffect(() => {
    card.current!.showPopover();
    if (beside.current) placeBeside(card.current!, endInSight(beside.current));
  }, []);
  return (
    <div
      ref={card}
      class="mark-card"
      popover="auto"
      role="dialog"
      aria-label={say('marks_card')}
      lang={say('language')}
      dir={wordsDirection()}
      tabIndex={-1}
      autofocus={!forNote}
      onToggle={(event) => event.newState === 'closed' && onClosed()}
    >
      {isRemoved ? (
        <Removed onUndo={() => onUndo(mark.id)} />
      ) : (
        <>
          <div class="mark-line">
            <ColourChoice id={mark.id} colour={mark.colour} onColour={(colour) => onColour(mark.id, colour)} />
            <IconButton icon={Trash2} name={say('marks_remove')} onPress={() => onRemove(mark.id)} />
          </div>
          <NoteField
            label={say('marks_note')}
            note={mark.note ?? ''}
            focused={forNote}
            onNote={(note) => onNote(mark.id, note)}
          />
        </>
      )}
    </div>
  );
}

/** The last line of the passage that can be seen, so that the card covers none of it. */
function endInSight(range: Range): DOMRect {
  const lines = [...range.getClientRects()];
  return lines.findLast(({ bottom }) => bottom < innerHeight) ?? lines[0] ?? range.getBoundingClientRect();
}
