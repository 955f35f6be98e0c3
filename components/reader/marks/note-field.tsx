import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../../words';

interface NoteFieldProps {
  label: string;
  note: string;
  /** True if the focus goes there at once. */
  focused?: boolean;
  /** Keeps it; gives whether that could be done. */
  onNote: (note: string) => Promise<boolean>;
}

/** The person has stopped typing for so long. */
const SETTLED_MS = 600;

/** A field whose words are kept as they are typed: after each pause, and when the field or the page goes away. */
export function NoteField({ label, note, focused, onNote }: NoteFieldProps) {
  const [words, setWords] = useState(note);
  const [state, setState] = useState<'kept' | 'failed'>();
  const unkept = useRef<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const keeping = useRef(onNote);
  keeping.current = onNote;
  const keep = async () => {
    clearTimeout(timer.current);
    const typed = unkept.current;
    if (typed === undefined) return;
    unkept.current = undefined;
    const isKept = await keeping.current(typed);
    if (!isKept) unkept.current ??= typed;
    setState(isKept ? 'kept' : 'failed');
  };
  const type = (typed: string) => {
    setWords(typed);
    setState(undefined);
    unkept.current = typed;
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, SETTLED_MS);
  };
  useEffect(() => {
    // What was changed elsewhere never overwrites what is being typed.
    if (unkept.current === undefined) setWords(note);
  }, [note]);
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      void keep();
    };
  }, []);
  return (
    <div class="mark-note-field">
      <label>
        {label}
        <textarea
          rows={2}
          dir="auto"
          value={words}
          autofocus={focused}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={keep}
        />
      </label>
      <span class="mark-state" role="status">
        {state && say(state === 'kept' ? 'marks_kept' : 'marks_notKept')}
      </span>
    </div>
  );
}
