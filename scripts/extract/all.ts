import type { Article } from '../../article/article.ts';
import { Extractor, TimeOut } from './measure.ts';
import { type PageFile, readPage } from './pages.ts';
import { type ExtractRecord, failedRecord, recordOf } from './record.ts';

export interface ExtractOptions {
  /** Folder with the pages. */
  dir: string;
  /** Path of the shipped `article.js`. */
  bundle: string;
  baseline: boolean;
  /** Given each article, or what "read anyway" would show. */
  onArticle?(article: Article, page: PageFile): Promise<void>;
  /** Told after each page how many are done. */
  onProgress(done: number, page: PageFile): void;
}

/** With timing, one page at a time, so that pages do not slow each other; otherwise one a core of a small machine. */
const ABREAST = 2;

/** Extracts every page; one that fails or hangs gets a line with its error, and the others go on. */
export async function extractAll(
  pages: readonly PageFile[],
  options: ExtractOptions,
): Promise<Record<string, ExtractRecord>> {
  const records = new Map<string, ExtractRecord>();
  let next = 0;
  const worker = async () => {
    let extractor: Extractor | undefined;
    while (next < pages.length) {
      const number = next++;
      const page = pages[number]!;
      try {
        const { body, contentType } = readPage(options.dir, page);
        extractor ??= await Extractor.start(options.bundle, options.baseline);
        const measured = await extractor.measure(page, body, contentType, number % 2 === 1);
        const { extraction } = measured;
        const article = extraction.ok ? extraction.article : extraction.anyway;
        if (article) await options.onArticle?.(article, page);
        records.set(page.id, recordOf(measured));
      } catch (error) {
        records.set(page.id, failedRecord(messageOf(error)));
        if (error instanceof TimeOut || isGone(error)) {
          await extractor?.stop();
          extractor = undefined;
        }
      }
      options.onProgress(records.size, page);
    }
    await extractor?.stop();
  };
  await Promise.all(Array.from({ length: options.baseline ? 1 : ABREAST }, worker));
  return Object.fromEntries(pages.map(({ id }) => [id, records.get(id)!]));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.split('\n', 1)[0]! : String(error);
}

/** The tab or the browser is no longer there. */
function isGone(error: unknown): boolean {
  return /target closed|session closed|disconnected|connection closed|crashed/i.test(messageOf(error));
}
