import type { BeginMarks, Marking, MarksOptions, StartMarks } from '../../components/reader/marks/contract';
import { say } from '../../words';

interface Options extends Pick<MarksOptions, 'keeper' | 'beforeMark' | 'onSay'> {
  /** False where it is only a part of the article that is read, whose places would not be the article's. */
  isWhole: boolean;
  /** Brings the script that does it all. */
  bring: () => Promise<StartMarks | undefined>;
  /** Called when something has changed, to have the reader shown anew. */
  onChange: () => void;
}

/** The reader's small share in highlights and notes: their script comes where there are any, or when one is wished. */
export function markingArticle({ isWhole, bring, onChange, ...options }: Options) {
  let begin: BeginMarks | undefined;
  let marking: Marking | undefined;
  let wished: Exclude<keyof Marking, 'end'> | undefined;
  const start = async () => {
    const startMarks = await bring();
    if (!startMarks) return options.onSay(say('updated'));
    begin = (place, marked) => {
      marking = startMarks(place, { ...options, ...marked });
      if (wished) marking[wished]();
      wished = undefined;
      return marking.end;
    };
    onChange();
  };
  const wish = (what: typeof wished & string) => () => {
    if (!isWhole) return options.onSay(say('marks_wholeOnly'));
    if (marking) return marking[what]();
    wished = what;
    void start();
  };
  return {
    begin: () => begin,
    /** Shows the marks that there are. */
    look: async () => {
      const kept = isWhole ? await options.keeper.list() : undefined;
      if (kept?.ok && kept.marks.length > 0 && !begin) await start();
    },
    highlight: wish('highlight'),
    note: wish('note'),
    list: wish('list'),
  };
}
