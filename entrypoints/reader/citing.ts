import type { Flavours } from '../../attribution/copy';
import { sourceOf } from '../../attribution/source';
import type { CiteMenuProps } from '../../components/cite/contract';
import { say } from '../../words';
import { chosenCopy } from '../cite/chosen-copy';
import type { askForPart } from '../parts/ask-for-part';
import type { readingSettings } from './reading-settings';
import type { telling } from './telling';

interface Options {
  reading: ReturnType<typeof readingSettings>;
  said: ReturnType<typeof telling>;
  /** The article as it is shown now, and what is known of its retrieval. */
  citable: () => CiteMenuProps['citable'];
  toSafeNodes: CiteMenuProps['toSafeNodes'];
  /** Brings a heavy part into this page. */
  bringPart: typeof askForPart;
}

/** How the article that is read is copied, cited and quoted, over a page as in the library: in the formats that were chosen. */
export function citingArticle({ reading, said, citable, toSafeNodes, bringPart }: Options) {
  const citing = (): CiteMenuProps => ({
    citable: citable(),
    own: reading.kept().formats ?? [],
    chosen: reading.now().citeAs,
    onChoose: (citeAs) => reading.set({ citeAs }),
    copyFormat: reading.now().copyFormat,
    onCopyFormat: (copyFormat) => reading.set({ copyFormat }),
    onCopy: (flavours: Flavours, name) => said.copy(flavours, say('copiedAs', name)),
    toSafeNodes,
  });
  return {
    citing,
    copy: async () => {
      const make = async (id: string) => (await bringPart('cite'))?.make(id, citing());
      const { flavours, words } = await chosenCopy({ ...citing(), make });
      return said.copy(flavours, words);
    },
    /** What `quoteSelections` needs of it. */
    quoting: {
      ...{ citing, bringPart },
      source: () => sourceOf(citable().article),
      format: () => reading.now().quoteFormat,
      onFormat: (quoteFormat: string) => reading.set({ quoteFormat }),
      onSay: (words: string) => said.tell(words),
      onByHand: said.offerByHand,
    },
  };
}
