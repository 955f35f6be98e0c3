import type { Copy } from '../library/copy';
import type { ExportWords } from './words';

/** A format that copies are written in. */
export interface ExportFormat {
  id: string;
  /** Without the dot. */
  extension: string;
  /** MIME type. */
  type: string;
  /** The key of its name in the catalogue. */
  nameKey: string;
  /** True if several copies make one file; else each gets its own. */
  isBook: boolean;
  /** Brings the code that writes it. */
  load(): Promise<MakeFile>;
}

/** Writes copies, at least one, in the order in which they are to be read; a format that is no book is given one. */
export type MakeFile = (copies: readonly Copy[], words: ExportWords) => Promise<Blob>;
