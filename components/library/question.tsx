import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../words';
import { useOwnId } from '../ui/use-own-id';

interface QuestionProps {
  words: string;
  /** On the button that does it. */
  yes: string;
  onYes: () => void;
  onNo: () => void;
}

/** Asks before what can't be taken back. Esc is a no, and so is the button that has the focus at first. */
export function Question({ words, yes, onYes, onNo }: QuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useOwnId();
  useLayoutEffect(() => dialog.current!.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="question"
      role="alertdialog"
      aria-labelledby={id}
      onClose={({ currentTarget }) => (currentTarget.returnValue === 'yes' ? onYes : onNo)()}
    >
      <form method="dialog">
        <p id={id}>{words}</p>
        <div class="question-buttons">
          <button type="submit" value="no" class="secondary">
            {say('cancel')}
          </button>
          <button type="submit" value="yes" class="secondary grave">
            {yes}
          </button>
        </div>
      </form>
    </dialog>
  );
}
