import type { MarksOptions } from '../../components/reader/marks/contract';
import type { Mark } from '../../library/mark';
import type { KeptMarks } from '../../library/marks/keeper';
import type { MarkChanges } from '../../library/marks/store';
import { say } from '../../words';

interface Options extends Pick<MarksOptions, 'keeper' | 'beforeMark' | 'onSay'> {
  onChange: () => void;
}

/**
 * The marks as the person has made them, kept one after the other in that order. What could not be kept is said, and
 * then the marks are again what is kept. Each writing gives whether it was done.
 */
export function keepingMarks({ keeper, beforeMark, onSay, onChange }: Options) {
  let seen: readonly Mark[] = [];
  let sure: readonly Mark[] = [];
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  const set = (marks: readonly Mark[]) => {
    seen = marks;
    onChange();
  };
  /** Shows at once what is wished, and in the end what is kept. */
  const write = async (wished: readonly Mark[], ask: () => Promise<KeptMarks | undefined>): Promise<boolean> => {
    set(wished);
    waiting += 1;
    const asked = last.then(ask);
    last = asked;
    const answer = await asked;
    waiting -= 1;
    if (answer?.ok) sure = answer.marks;
    else if (answer) onSay(say(answer.reason === 'updated' ? 'updated' : 'marks_notKept'));
    if (waiting === 0) set(sure);
    return answer?.ok ?? false;
  };
  const put = (mark: Mark) =>
    write([...seen, mark], async () => {
      const refusal = await beforeMark?.();
      if (refusal === undefined) return keeper.put(mark);
      onSay(refusal);
      return undefined;
    });
  const change = (id: string, changes: MarkChanges) =>
    write(
      seen.map((mark) => (mark.id === id ? { ...mark, ...changes } : mark)),
      () => keeper.change(id, changes),
    );
  const remove = (id: string) =>
    write(
      seen.filter((mark) => mark.id !== id),
      () => keeper.remove(id),
    );
  return {
    marks: () => seen,
    /** Asks what is kept. */
    look: () => write(seen, keeper.list),
    put,
    change,
    remove,
  };
}
