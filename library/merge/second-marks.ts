import type { MarkDocument } from '../documents';
import { docId, readDocId } from '../ids';
import { sha256 } from '../receipt/sha256';

/** Of the first mark's own name, so that it is still one when a second mark gets a second one. */
const STEM = 40;
const DIGITS = 16;

/**
 * The note that a mark is not going to say any more, as a mark of its own at the same passage, since what a person wrote
 * does not vanish when another device changed it at the same time. Undefined if nothing would be lost. It is called by what
 * it says, so every device makes the same.
 */
export async function secondMark(kept: MarkDocument, lost: MarkDocument): Promise<MarkDocument | undefined> {
  if (!lost.note || kept.note?.includes(lost.note)) return undefined;
  const [, article, unique] = lost._id.split(':');
  if (!readDocId(lost._id) || !article || !unique) return undefined;
  const { schema, quote, position, colour, note, createdAt, changedAt } = lost;
  return {
    _id: docId.mark(article, `${unique.slice(0, STEM)}-${(await sha256(note)).slice(0, DIGITS)}`),
    schema,
    ...(quote && { quote }),
    ...(position && { position }),
    ...{ colour, note, createdAt, changedAt },
  };
}
