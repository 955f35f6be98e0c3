import type { Flavours } from '../../attribution/copy';
import { sourceOf } from '../../attribution/source';
import { sourceHtml } from '../../attribution/source-html';
import { sourceText } from '../../attribution/source-text';
import type { Made } from '../../attribution/templates';
import { FIRST_FORMAT } from '../../attribution/templates/format';
import type { CiteMenuProps } from '../../components/cite/contract';
import { knownFormat, nameFormat } from '../../components/formats/format-name';
import { say } from '../../words';

interface Choice extends Pick<CiteMenuProps, 'citable' | 'own' | 'copyFormat'> {
  /** What is copied in the format of that id; undefined if the script that makes it can't be had. */
  make: (id: string) => Promise<Made | undefined>;
}

/**
 * What the copy button copies, and what is said after that. The first format needs nothing; the others come with a script
 * of their own. The source is copied whatever happens: also where the format has a fault, or its script can't be had.
 */
export async function chosenCopy(choice: Choice): Promise<{ flavours: Flavours; words: string }> {
  const { citable, own, copyFormat, make } = choice;
  const format = knownFormat(copyFormat, own);
  const source = sourceOf(citable.article);
  const first = { text: sourceText(source), html: sourceHtml(source) };
  const made = format === FIRST_FORMAT ? undefined : await make(format);
  if (!made) return { flavours: first, words: say('linkCopied') };
  const name = nameFormat(format, own);
  return made.ok
    ? { flavours: made.flavours, words: say('copiedAs', name) }
    : { flavours: first, words: say('formatFaulty', name) };
}
