import { render } from 'preact';
import type { StartMarks } from '../../components/reader/marks/contract';
import { goToPassage } from '../../components/reader/marks/go-to-passage';
import { MARK_KEYS } from '../../components/reader/marks/keys';
import { MARKS_PANEL } from '../../components/reader/marks/list';
import type { ListedMark, MarkActions } from '../../components/reader/marks/listed';
import { Marks } from '../../components/reader/marks/marks';
import { markAt, paintMarks } from '../../components/reader/marks/paint';
import { MARK_STYLES } from '../../components/reader/marks/styles';
import { selectionIn } from '../../components/reader/selection';
import type { Mark } from '../../library/mark';
import { describe } from '../../library/marks/describe';
import { newMark } from '../../library/marks/new-mark';
import { say } from '../../words';
import { wearSheets } from '../reader/sheets';
import { keepingMarks } from './keeping-marks';
import { placesIn } from './places-in';

/** The marks of an article that is being read: finds them in its text, paints them, and does what the person does. */
export const startMarks: StartMarks = (place, { text, scroller, keeper, beforeMark, onSay, ...colours }) => {
  const article = text.closest<HTMLElement>('article')!;
  const places = placesIn(text, () => show());
  const undress = wearSheets(place, MARK_STYLES);
  let { colour } = colours;
  let open: { id: string; forNote: boolean } | undefined;
  let removed: Mark[] = [];
  let isOver = false;
  const kept = keepingMarks({ keeper, beforeMark, onSay, onChange: () => show() });

  const listed = (): ListedMark[] =>
    [
      ...kept.marks().map((mark) => ({ mark, range: places.rangeOf(mark), isRemoved: false })),
      ...removed.map((mark) => ({ mark, range: places.rangeOf(mark), isRemoved: true })),
    ].sort((one, other) => places.startOf(one.mark) - places.startOf(other.mark));
  const show = () => {
    if (isOver) return;
    const marks = listed();
    paintMarks(marks);
    render(
      <Marks
        {...{ listed: marks, open, ...actions }}
        wording={{ dir: article.dir === 'rtl' ? 'rtl' : 'ltr', ...(article.lang && { lang: article.lang }) }}
        highlightKey={MARK_KEYS.highlight.key}
        onCardClosed={() => closeCard()}
        onListClosed={() => forgetRemoved()}
      />,
      place,
    );
  };
  const openCard = (id: string, forNote = false) => {
    open = { id, forNote };
    show();
  };
  const closeCard = () => {
    open = undefined;
    forgetRemoved();
  };
  const forgetRemoved = () => {
    removed = [];
    show();
  };
  const markOf = (id: string) => kept.marks().find((mark) => mark.id === id);

  const actions: MarkActions = {
    onGo: (id) => {
      const mark = markOf(id);
      const range = mark && places.rangeOf(mark);
      place.querySelector<HTMLElement>(`#${MARKS_PANEL}`)!.hidePopover();
      if (range) goToPassage(range, scroller);
    },
    onColour: (id, wished) => {
      colour = wished;
      colours.onColour(wished);
      void kept.change(id, { colour: wished });
    },
    onNote: (id, note) => (note.trim() || markOf(id)?.quote ? kept.change(id, { note: note.trim() }) : kept.remove(id)),
    onRemove: (id) => {
      const mark = markOf(id);
      if (!mark) return;
      removed = [...removed, mark];
      void kept.remove(id);
    },
    onUndo: (id) => {
      const mark = removed.find((other) => other.id === id);
      if (!mark) return;
      removed = removed.filter((other) => other !== mark);
      void kept.put(mark);
    },
    onWhole: async (note) => !note.trim() || kept.put({ ...newMark(colour), note: note.trim() }),
  };

  /** The mark on what is selected, which is made if there is none; undefined, and said, if nothing is. */
  const markSelection = (): Mark | undefined => {
    const selection = selectionIn(text);
    const at = selection && places.text().within(selection.getRangeAt(0));
    const passage = at && describe(places.text().text, at.start, at.end);
    if (!selection || !passage) {
      onSay(say('marks_selectFirst'));
      return undefined;
    }
    selection.collapseToEnd();
    const { start, end } = passage.position;
    const same = kept.marks().find((mark) => {
      const other = places.placeOf(mark);
      return other?.start === start && other.end === end;
    });
    if (same) return same;
    const mark = newMark(colour, passage);
    void kept.put(mark).then((isKept) => isKept && onSay(say('marks_made')));
    return mark;
  };
  const onClick = (event: MouseEvent) => {
    if ((event.target as Element).closest('a, button, summary') || selectionIn(text)) return;
    const hit = markAt(listed(), event.clientX, event.clientY);
    if (hit) openCard(hit.mark.id);
  };
  text.addEventListener('click', onClick);
  show();
  void kept.look();
  return {
    highlight: () => void markSelection(),
    note: () => {
      const mark = markSelection();
      if (mark) openCard(mark.id, true);
    },
    list: () => place.querySelector<HTMLElement>(`#${MARKS_PANEL}`)!.togglePopover(),
    end: () => {
      // What is still being written is kept when its field goes; nothing is shown of it any more.
      isOver = true;
      render(null, place);
      text.removeEventListener('click', onClick);
      places.end();
      paintMarks([]);
      undress();
    },
  };
};
