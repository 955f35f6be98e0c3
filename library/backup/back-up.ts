import { articlesWith } from '../articles-with';
import type { Database } from '../database';
import type { LibraryDocument, LinkDocument } from '../documents';
import { eachDocument, eachStored } from '../each-document';
import { type ArticleId, docId, readDocId } from '../ids';
import { openFiles } from './files';
import { FORMAT, FORMAT_VERSION, MANIFEST_PATH, type Manifest } from './format';
import { type IndexRow, type IndexWords, indexPage } from './index-page';
import { eachArticle, readSurroundings } from './whole-article';
import { type Writers, writeArticle } from './write-article';
import { DocumentWriter } from './write-documents';

/** What belongs to articles, beside the copies. */
const KINDS_BESIDES = Object.keys(docId).filter((kind) => kind !== 'copy');

/**
 * The whole library as one zip (`format.ts`): a list and a folder for each article for people, and every document as it is
 * stored. One article at a time is held in memory.
 *
 * @param onProgress articles written, and all of them
 */
export async function backUp(
  database: Database,
  writers: Writers & { words: IndexWords },
  onProgress: (done: number, of: number) => void = () => {},
  now = new Date(),
): Promise<{ file: Blob; articles: number }> {
  const files = openFiles(now);
  const documents = new DocumentWriter(files);
  const surroundings = await readSurroundings(database);
  const copied = await articlesWith(database, 'copy');
  const links = await linkRows(database, (article) => !copied.has(article) && !surroundings.deleted.has(article));
  const rows: IndexRow[] = [];
  const taken = new Set<string>();
  let done = 0;
  for await (const whole of eachArticle(database)) {
    const folder = `articles/${writers.folderName(whole.versions[0]!.article.title, taken)}`;
    const { attachments, row } = await writeArticle(database, files, folder, whole, writers, surroundings);
    for (const version of whole.versions) {
      const own = attachments.filter(({ document }) => document === version._id);
      await documents.add(version, own);
    }
    if (row) rows.push(row);
    onProgress(++done, copied.size);
  }
  for (const kind of KINDS_BESIDES)
    for await (const document of eachStored<LibraryDocument>(database, `${kind}:`)) await documents.add(document);
  await documents.finish();
  await files.add('index.html', await indexPage([...rows, ...links], writers.words));
  const manifest: Manifest = {
    format: FORMAT,
    version: FORMAT_VERSION,
    madeAt: now.toISOString(),
    articles: rows.length + links.length,
    documents: documents.documents,
    parts: documents.parts,
  };
  await files.add(MANIFEST_PATH, `${JSON.stringify(manifest, null, 2)}\n`);
  return { file: await files.finish(), articles: manifest.articles };
}

/** The articles of which only the address is known. */
async function linkRows(database: Database, isListed: (article: ArticleId) => boolean): Promise<IndexRow[]> {
  const rows: IndexRow[] = [];
  for await (const { _id, url, title, authors = [], siteName } of eachDocument<LinkDocument>(database, 'link:')) {
    const details = [authors.join(', '), siteName ?? URL.parse(url)?.hostname ?? ''].filter(Boolean);
    if (isListed(readDocId(_id)!.article)) rows.push({ title: title || url, href: url, details });
  }
  return rows;
}
