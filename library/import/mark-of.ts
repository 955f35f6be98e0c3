import { type MarkDocument, SCHEMA } from '../documents';
import { type ArticleId, docId } from '../ids';
import { sha256 } from '../receipt/sha256';
import type { ImportedHighlight } from './imported';
import { contentOf } from './merge';

/** Letters of the digest that are the mark's own name. */
const LETTERS = 32;

/**
 * The mark of an imported highlight. Its id is made of what it says, so that the same highlight imported again, or on
 * another device, is the same mark; its place in the text is found when it is shown.
 */
export async function markOf(article: ArticleId, highlight: ImportedHighlight, savedAt: string): Promise<MarkDocument> {
  const { quote, note, createdAt = savedAt, colour = 'yellow' } = highlight;
  const unique = (await sha256(contentOf(highlight))).slice(0, LETTERS);
  return {
    _id: docId.mark(article, unique),
    schema: SCHEMA,
    ...(quote && { quote: { exact: quote, prefix: '', suffix: '' } }),
    ...(note && { note }),
    colour,
    createdAt,
    changedAt: createdAt,
  };
}
