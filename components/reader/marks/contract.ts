import type { MarkColour } from '../../../library/mark';
import type { MarkKeeper } from '../../../library/marks/keeper';

/** The text in which something is marked. */
export interface MarkedText {
  /** The article's body, when it stands. */
  text: HTMLElement;
  scroller: HTMLElement;
  /** The colour that was chosen last, and how another one is remembered. */
  colour: MarkColour;
  onColour: (colour: MarkColour) => void;
}

/** What the marking needs of the reader. */
export interface MarksOptions extends MarkedText {
  keeper: MarkKeeper;
  /** Called before a mark is kept, to have the article saved if it is not. Gives the sentence that says why there can be none, if that is so. */
  beforeMark?: () => Promise<string | undefined>;
  onSay: (words: string) => void;
}

/** What can be asked of the marking while the article is open. */
export interface Marking {
  /** Highlights what is selected, in the colour that was chosen last. */
  highlight: () => void;
  /** The same, and a note is written to it. */
  note: () => void;
  /** Opens or closes the list of highlights and notes. */
  list: () => void;
  end: () => void;
}

/** Paints the article's marks, and shows what belongs to them in `place`. */
export type StartMarks = (place: HTMLElement, options: MarksOptions) => Marking;

/** The same as the reader is given it: what it returns ends it. */
export type BeginMarks = (place: HTMLElement, marked: MarkedText) => () => void;
