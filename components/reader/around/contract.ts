import type { WordKey } from '../../../words';
import type { StartAloud } from '../aloud/contract';
import type { BeginMarks } from '../marks/contract';
import type { ReaderTools } from '../tools';
import type { Aid, Mode, Modes } from './aids';
import type { Place } from './place';

/** Keys that do something for a while, such as the arrows while a picture is enlarged. Returns how to let go of them. */
export type BindKeys = (keys: Readonly<Record<string, () => void>>) => () => void;

/** What the reader is told of getting around in it, and what it tells. */
export interface AroundProps {
  /** All that is opened or switched on, once its script is here. */
  tools?: ReaderTools;
  /** Has it brought, if it is not here yet, and the reader shown anew with it. False, which was said, if it can't be. */
  onTools: () => Promise<boolean>;
  modes: Modes;
  /** Where the person was when the article was closed; it is gone to once. */
  place?: Place;
  /** Aids that make no sense for this text. */
  lacks?: readonly Aid[];
  /** Keys for what stands around the text, to be listed with the others. */
  moreKeys?: readonly { key: string; words: WordKey }[];
  onAid: (aid: Aid) => void;
  /** Opens the library; absent within it. */
  onLibrary?: () => void;
  /** Opens the menu of all aids. */
  onMenu: () => void;
  /** A mode has ended by itself. */
  onEnd: (mode: Mode) => void;
  /** The reading aloud, once its script is here. */
  startAloud?: StartAloud;
  /** The marking, once its script is here: where the article has marks, or is to have one. */
  beginMarks?: BeginMarks;
  onPlace: (place: Place | undefined) => void;
  /** Called once with the blocks of program code, if there are any. */
  onCode: (blocks: HTMLElement[]) => void;
  bindKeys: BindKeys;
}
