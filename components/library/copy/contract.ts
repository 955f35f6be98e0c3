import type { Shelf } from '../../../library/catalogue/contract';
import type { Copy } from '../../../library/copy';
import type { VersionId } from '../../../library/ids';
import type { Version } from '../../../library/read-copy';
import type { Act } from '../acts';
import type { Panels } from '../panels';

/** What is said and can be done about a saved copy, above and below its text. */
export interface CopyFrame {
  copy: Copy;
  /** All that are kept, the newest first. */
  versions: readonly Version[];
  /** The one that is shown. */
  version: VersionId;
  shelf: Shelf;
  isRead: boolean;
  /** There while the tags are being edited: those of the whole library. */
  knownTags?: readonly string[];
  panels: Panels<Copy>;
  onAct: (act: Act) => void;
  onOriginal: () => void;
  /** Keeps the pictures at those addresses as well, which the browser asks about. */
  onKeepPictures: (urls: readonly string[]) => void;
  onVersion: (version: VersionId) => void;
  onAddTag: (name: string) => void;
  onRemoveTag: (name: string) => void;
}
