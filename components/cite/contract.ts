import type { Flavours } from '../../attribution/copy';
import type { Made } from '../../attribution/templates';
import type { Citable } from '../../attribution/templates/fields';
import type { OwnFormat } from '../../attribution/templates/format';

/** What the menu is shown with, and what it tells. */
export interface CiteMenuProps {
  citable: Citable;
  /** The copy formats that the person wrote. */
  own: readonly OwnFormat[];
  /** The id of the format that was chosen last. */
  chosen: string;
  onChoose: (id: string) => void;
  /** The id of the format in which the copy button copies. */
  copyFormat: string;
  onCopyFormat: (id: string) => void;
  /** To be put on the clipboard; with the format's name. */
  onCopy: (flavours: Flavours, name: string) => void;
  /** Sanitises HTML. */
  toSafeNodes: (html: string) => DocumentFragment;
}

/** A part of the reader that is a pop-over with a rendering of its own. */
export interface PanelPart {
  /** Opens it in that dialog, or closes it. What it is about is asked anew each time. */
  toggle: (dialog: HTMLElement, reader: PanelReader) => void;
}

/** What such a part is told of the reader. */
export interface PanelReader {
  citing: () => CiteMenuProps;
  onSay: (words: string) => void;
}

/** What the script of the citations leaves for the reader's. */
export interface Cite extends PanelPart {
  /** What is copied in the format of that id. */
  make: (id: string, props: Pick<CiteMenuProps, 'citable' | 'own' | 'toSafeNodes'>) => Made;
}
