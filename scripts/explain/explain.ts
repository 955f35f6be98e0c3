import { readFileSync } from 'node:fs';
import type { Article, Extraction } from '../../article/article.ts';
import { endBrowser } from '../browsers/end-browser.ts';
import { launchOffline, openOffline, type StoredPage } from '../extract/offline.ts';
import { type Drawn, draw } from './draw.ts';

/** What the extraction made of a page, and how much of that could be drawn on it. */
export interface Explanation {
  extraction: Extraction;
  /** The article, or what "read anyway" would show; absent where there is nothing to read. */
  article?: Article;
  drawn?: Drawn;
}

const WIDTH = 1280;

/**
 * Extracts a stored page and saves a picture of it with what was kept and what was cut.
 *
 * @param bundle path of the shipped `article.js`
 * @param picture path of the PNG to write; the whole page
 */
export async function explain(page: StoredPage, bundle: string, picture: string): Promise<Explanation> {
  const browser = await launchOffline();
  try {
    const tab = await browser.newPage();
    await tab.setViewport({ width: WIDTH, height: 900 });
    await openOffline(tab, page);
    await tab.evaluate(readFileSync(bundle, 'utf8'));
    const extraction = await tab.evaluate(extractHere);
    const article = extraction.ok ? extraction.article : extraction.anyway;
    const drawn = article && (await tab.evaluate(draw, { blocks: blocksOf(article), removed: article.removed }));
    await tab.screenshot({ path: picture as `${string}.png`, fullPage: true });
    return { extraction, article, drawn };
  } finally {
    await endBrowser(browser);
  }
}

/** The paragraphs, headings, items and rows of its text. */
export function blocksOf({ text }: Article): string[] {
  return text.split('\n\n');
}

/** Runs in the page. */
function extractHere(): Extraction {
  return (globalThis as unknown as { colophonArticle: { extract(): Extraction } }).colophonArticle.extract();
}
