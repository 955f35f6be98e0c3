import { browser } from 'wxt/browser';
import type { Article } from '../../article/article';
import type { ExportFormatId } from '../../export';
import type { Copy } from '../../library/copy';
import { makeReceipt } from '../../library/receipt/receipt';
import { say } from '../../words';
import { exportToFile } from '../library/export-to-file';
import { readImages } from '../library/gather-images';
import { askForMarks } from '../marks/ask-for-marks';

/** Writes the article that is read in the page as a file, and says what came of it. */
export async function exportHere(
  format: ExportFormatId,
  article: Article,
  onSay: (words: string) => void,
): Promise<void> {
  onSay(say('exporting'));
  const outcome = await exportToFile(format, async () => [await copyOf(article)]);
  onSay(outcome.ok ? say('exported', outcome.file) : say('exportFailed'));
}

/** As a copy that is taken now would be: with the pictures that the page may read, and the person's marks. */
async function copyOf(article: Article): Promise<Copy> {
  const [receipt, images, marks] = await Promise.all([
    makeReceipt(article, browser.runtime.getManifest().version),
    readImages(article),
    askForMarks(article.canonicalUrl).list(),
  ]);
  return { article, receipt, images, marks: marks.ok ? [...marks.marks] : [], tags: [] };
}
