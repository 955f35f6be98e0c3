import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../article/article.ts';
import type { Mark } from '../../library/mark.ts';
import { extractAll } from '../extract/all.ts';
import { articleBundle } from '../extract/bundle.ts';
import { type PageFile, readIndex } from '../extract/pages.ts';
import { progressOf } from '../extract/progress.ts';
import type { Kept } from '../extract/write-here.ts';
import { Writer } from '../extract/writer.ts';
import type { Exported } from './check.ts';

const OWN = path.resolve(import.meta.dirname, '../../test/pages');
const PICTURE = path.resolve(import.meta.dirname, '../../public/icon/16.png');

/**
 * Extracts the pages and writes their articles in all formats, and last all of them as one book.
 *
 * @param folder with an `index.json`; without one, the project's own pages
 * @throws Error if a page fails
 */
export async function exportAll(folder: string | undefined): Promise<Exported[]> {
  const pages = folder ? readIndex(folder) : ownPages();
  const writer = await Writer.start();
  const exported: Exported[] = [];
  const kept: Kept[] = [];
  const onArticle = async (article: Article, { id }: PageFile) => {
    const copy = keep(article);
    kept.push(copy);
    exported.push({ id, article, files: await writer.write([copy], ['html', 'md', 'txt', 'epub', 'json']) });
  };
  try {
    const options = { dir: folder ?? OWN, bundle: articleBundle(), baseline: false, onArticle };
    const records = await extractAll(pages, { ...options, onProgress: progressOf(pages.length) });
    for (const [id, { error }] of Object.entries(records)) if (error) throw new Error(`${id}: ${error}`);
    exported.push({ id: 'all as one book', article: kept[0]!.article, files: await writer.write(kept, ['epub']) });
  } finally {
    await writer.stop();
  }
  return exported;
}

function ownPages(): PageFile[] {
  return readdirSync(OWN, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: id }) => ({
      id,
      file: `${id}/page.html`,
      url: JSON.parse(readFileSync(path.join(OWN, id, 'expected.json'), 'utf8')).url,
    }));
}

/** With tags, a picture, a highlight over two blocks with a note, one that is not found any more, and a note to the whole. */
function keep(article: Article): Kept {
  const at = '2026-11-25T09:30:00.000Z';
  const mark = (id: string, more: Partial<Mark>): Mark => ({
    id,
    colour: 'green',
    createdAt: at,
    changedAt: at,
    ...more,
  });
  const [first = '', second = ''] = article.text.split('\n\n');
  return {
    article,
    picture: readFileSync(PICTURE).toString('base64'),
    tags: ['to quote', 'Öl & "Wasser" <1>'],
    marks: [
      mark('a', {
        quote: { exact: `${first.slice(-40)}\n\n${second.slice(0, 40)}`, prefix: '', suffix: '' },
        note: 'Ask & <b>see</b>.',
      }),
      mark('b', { colour: 'blue', quote: { exact: 'Words that went away: ]]> *_', prefix: '', suffix: '' } }),
      mark('c', { note: 'On the whole, —\nwell.' }),
    ],
  };
}
