import { exportWords } from '../../export/words';
import type { Writers } from '../../library/backup/write-article';
import { say, wordsDirection } from '../../words';

const ENDING = 'html';

/** What people read in a backup is written as exports are, by code that is loaded when it is used. */
export async function backupWriters(): Promise<Writers> {
  const [{ fileName }, { makeHtml }, { makeMarkdown }] = await Promise.all([
    import('../../export/file-name'),
    import('../../export/html'),
    import('../../export/markdown'),
  ]);
  const words = exportWords(say, wordsDirection());
  return {
    toHtml: (copy) => makeHtml([copy], words),
    toMarkdown: (copy) => makeMarkdown([copy], words),
    folderName: (title, taken) => fileName(title, ENDING, taken).slice(0, -1 - ENDING.length),
  };
}
