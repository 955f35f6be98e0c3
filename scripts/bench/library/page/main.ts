/** A page of the extension that fills, opens and searches the person's library, as little as can be else. */
import type { Query } from '../../../../library/catalogue/contract';
import { openCatalogue } from '../../../../library/catalogue/open-catalogue';
import { openDatabase } from '../../../../library/database';
import { saveArticle } from '../../../../library/save';
import { generateArticles } from '../articles';
import { documentsOf } from './documents';
import './calls';

/** Articles that are written in one transaction; as many as a restored backup has. */
const BATCH = 100;
/** Of another seed, so that they are not in the library yet. */
const OTHERS = 2;
const ROWS = 50;

const database = openDatabase();
const opened = openCatalogue();

const query = (words: string): Query => ({ words, shelf: 'unread-and-read', offset: 0, limit: ROWS });

async function show(): Promise<number> {
  const catalogue = await opened;
  const [{ rows }] = await Promise.all([catalogue.find(query('')), catalogue.facets('unread-and-read')]);
  const list = document.querySelector('ol')!;
  list.replaceChildren(...rows.map(({ title }) => Object.assign(document.createElement('li'), { textContent: title })));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

globalThis.bench = {
  usable: show(),
  async fill(count) {
    let took = 0;
    let batch: object[] = [];
    let number = 0;
    for (const generated of generateArticles(count)) {
      batch.push(...(await documentsOf(generated)));
      number += 1;
      if (number % BATCH && number < count) continue;
      const documents = batch;
      took += await timed(() => database.bulkDocs(documents));
      batch = [];
    }
    return took;
  },
  takeIn: async () => timed(async () => (await opened).update()),
  async search(queries) {
    const catalogue = await opened;
    const times: number[] = [];
    for (const words of queries) times.push(await timed(() => catalogue.find(query(words))));
    return times;
  },
  async save(count) {
    const catalogue = await opened;
    const saved: number[] = [];
    const listed: number[] = [];
    for (const { article } of generateArticles(count, OTHERS)) {
      article.canonicalUrl += '?other';
      const save = () => saveArticle(database, { article, images: [], extractor: 'bench' });
      saved.push(await timed(save));
      listed.push(saved.at(-1)! + (await timed(() => catalogue.update())));
    }
    return { saved, listed };
  },
};
