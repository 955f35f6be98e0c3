import type { Mark, MarkColour } from '../../../library/mark';

/** A mark as it is shown. */
export interface ListedMark {
  mark: Mark;
  /** Where its passage stands; undefined if it is not in this version of the text, or it has none. */
  range?: Range;
  /** True if it was removed just now and can still be had back. */
  isRemoved: boolean;
}

/** What a person does about marks. Notes tell whether they could be kept. */
export interface MarkActions {
  onGo: (id: string) => void;
  onColour: (id: string, colour: MarkColour) => void;
  onNote: (id: string, note: string) => Promise<boolean>;
  onRemove: (id: string) => void;
  onUndo: (id: string) => void;
  /** A note to the whole article, of which there is none yet. */
  onWhole: (note: string) => Promise<boolean>;
}

/** Of the article, whose words are quoted. */
export interface Wording {
  /** BCP 47 tag; absent if it is not known. */
  lang?: string;
  dir: 'ltr' | 'rtl';
}
