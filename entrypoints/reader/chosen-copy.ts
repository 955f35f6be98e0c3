import type { Article } from '../../article/article';
import type { Flavours } from '../../attribution/copy';
import { retrievalAt } from '../../attribution/retrieval';
import { sourceOf } from '../../attribution/source';
import { sourceHtml } from '../../attribution/source-html';
import { sourceText } from '../../attribution/source-text';
import type { OwnFormat } from '../../attribution/templates/format';
import { isFirst, nameFormat } from '../../components/formats/format-name';
import { say } from '../../words';
import { askForPart } from '../parts/ask-for-part';

interface Choice {
  article: Article;
  /** The id of the format that the person chose for the copy button. */
  format: string;
  own?: readonly OwnFormat[];
  toSafeNodes: (html: string) => DocumentFragment;
}

/**
 * What the copy button copies, and what is said after that. The first format needs nothing; the others come with a script
 * of their own. The source is copied whatever happens: also where the format has a fault, or its script can't be had.
 */
export async function chosenCopy(choice: Choice): Promise<{ flavours: Flavours; words: string }> {
  const { article, format, own = [], toSafeNodes } = choice;
  const source = sourceOf(article);
  const first = { text: sourceText(source), html: sourceHtml(source) };
  const cite = isFirst(format, own) ? undefined : await askForPart('cite');
  if (!cite) return { flavours: first, words: say('linkCopied') };
  const made = cite.make(format, { citable: { article, retrieval: retrievalAt(new Date()) }, own, toSafeNodes });
  const name = nameFormat(format, own);
  return made.ok
    ? { flavours: made.flavours, words: say('copiedAs', name) }
    : { flavours: first, words: say('formatFaulty', name) };
}
