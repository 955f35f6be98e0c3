import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../../words';
import { goTo } from '../go-to';
import { copyNote } from './notes';
import { placeBeside } from './place-beside';

/** A note to be shown: its mark in the text, and where it stands. */
export interface Note {
  mark: HTMLElement;
  target: HTMLElement;
}

/** The note beside its mark. Esc or a click elsewhere closes it and the focus is back at the mark. */
export function NoteBox({ note, onClosed }: { note: Note; onClosed: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    words.current!.replaceChildren(copyNote(note.target));
    note.mark.focus({ preventScroll: true });
    box.current!.showPopover();
    placeBeside(box.current!, note.mark.getClientRects()[0] ?? note.mark.getBoundingClientRect());
  }, [note]);
  const jump = () => {
    box.current!.hidePopover();
    goTo(note.target);
  };
  return (
    <div
      ref={box}
      class="note-box"
      popover="auto"
      role="dialog"
      aria-label={say('note')}
      tabIndex={-1}
      autofocus
      onToggle={(event) => event.newState === 'closed' && onClosed()}
    >
      <div ref={words} class="note-words" dir="auto" />
      <button type="button" class="small-button" lang={say('language')} dir="auto" onClick={jump}>
        {say('goToNote')}
      </button>
    </div>
  );
}
