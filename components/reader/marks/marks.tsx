import { Card } from './card';
import { MarkList } from './list';
import type { ListedMark, MarkActions, Wording } from './listed';

interface MarksProps extends MarkActions {
  listed: readonly ListedMark[];
  wording: Wording;
  highlightKey: string;
  /** The mark whose card is open. */
  open?: { id: string; forNote: boolean };
  onCardClosed: () => void;
  onListClosed: () => void;
}

/** What belongs to the marks of an article besides their paint: the list, and the card of one of them. */
export function Marks({ listed, wording, highlightKey, open, onCardClosed, onListClosed, ...actions }: MarksProps) {
  const opened = open && listed.find(({ mark }) => mark.id === open.id);
  return (
    <>
      <MarkList {...{ listed, wording, highlightKey, ...actions }} onClosed={onListClosed} />
      {opened && <Card key={open.id} listed={opened} forNote={open.forNote} {...actions} onClosed={onCardClosed} />}
    </>
  );
}
