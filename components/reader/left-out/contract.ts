import type { Removal } from '../../../article/article';
import type { ShownBlock } from '../../../article/page/block-on-page';

type Kind = 'restore' | 'hide';

/** What can be done about blocks that were left out, or are to be. */
export interface LeftOutActions {
  /** Shows a block that a rule left out. */
  onPutBack: (removal: Removal) => void;
  /** Takes that back. */
  onLeaveOut: (removal: Removal) => void;
  /** Leaves out a block of the text. */
  onHide: (shown: ShownBlock) => void;
  /** Takes that back. */
  onShow: (removal: Removal) => void;
  /** Has the choice hold for every article of the site, or for this one only. */
  onAlways: (kind: Kind, removal: Removal, always: boolean) => void;
  isAlways: (kind: Kind, removal: Removal) => boolean;
}
