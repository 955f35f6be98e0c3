import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCatalogue } from '../../../library/catalogue/open-catalogue';
import { changeDocument, type Database, openDatabase, readAllOf } from '../../../library/database';
import type { LinkDocument, MarkDocument, ShelfDocument, TagDocument } from '../../../library/documents';
import { docId } from '../../../library/ids';
import { query, save } from './library';

type Catalogue = Awaited<ReturnType<typeof openCatalogue>>;

let name: string;
let database: Database;
let catalogue: Catalogue;

beforeEach(async () => {
  name = `test-${crypto.randomUUID()}`;
  database = openDatabase(name);
  catalogue = await openCatalogue(name);
});
afterEach(async () => {
  await catalogue.close();
  await database.destroy();
});

const MORNING = '2026-11-25T08:00:00.000Z';
const NOON = '2026-11-25T12:00:00.000Z';

async function titles(asked: Parameters<typeof query>[0] = {}): Promise<string[]> {
  await catalogue.update();
  return (await catalogue.find(query(asked))).rows.map(({ title }) => title);
}

function tag(article: string, label: string, addedAt = NOON) {
  return changeDocument<TagDocument>(database, docId.tag(article, label), () => ({
    _id: '',
    schema: 1,
    name: label,
    addedAt,
  }));
}

function shelve(article: string, where: Partial<ShelfDocument>) {
  return changeDocument<ShelfDocument>(database, docId.shelf(article), () => ({
    _id: '',
    schema: 1,
    changedAt: NOON,
    ...where,
  }));
}

test('an empty library has no rows and nothing to filter by', async () => {
  await catalogue.update();
  expect(await catalogue.find(query({ words: 'ferry' }))).toEqual({ rows: [], total: 0 });
  expect(await catalogue.facets('unread-and-read')).toEqual({ outlets: [], tags: [], languages: [] });
});

test('a saved article has its row, and is found by title, author, outlet, tag and text, the last word as a beginning', async () => {
  const article = {
    title: 'Bərdədə yeni körpü',
    authors: ['Leyla Quliyeva'],
    siteName: 'Delta Post',
    text: 'The river rose.\n\nNobody was hurt.',
  };
  const id = await save(database, 'bridge', article, MORNING);
  await tag(id, 'Rivers');
  await catalogue.update();
  const { rows, total } = await catalogue.find(query());
  expect(total).toBe(1);
  expect(rows[0]).toMatchObject({
    ...{ id, title: 'Bərdədə yeni körpü', authors: ['Leyla Quliyeva'], outlet: 'Delta Post' },
    ...{ savedAt: MORNING, tags: ['Rivers'], isRead: false, isKept: true, versions: 1, marks: 0, direction: 'ltr' },
  });
  expect(rows[0]).not.toHaveProperty('hits');
  for (const words of ['berde', 'quli', 'post', 'rivers', 'nobody was', 'HURT', 'körpü leyla ri']) {
    expect(await titles({ words }), words).toEqual(['Bərdədə yeni körpü']);
  }
  for (const words of ['ody', 'riv nobody', 'ferry', 'nobody was hurtful'])
    expect(await titles({ words }), words).toEqual([]);
});

test('hits are told in the title and in the piece of the text that has most of them', async () => {
  const text = `${'Nothing of note. '.repeat(40)}\n\nAt dawn the fërry left Kür.`;
  await save(database, 'ferry', { title: 'The ferry', text }, MORNING);
  await catalogue.update();
  const { hits } = (await catalogue.find(query({ words: 'ferry kur' }))).rows[0]!;
  expect(hits!.title).toEqual([
    { text: 'The ', hit: false },
    { text: 'ferry', hit: true },
  ]);
  expect(hits!.text.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['fërry', 'Kür']);
  expect(hits!.text[0]!.text.startsWith('…')).toBe(true);
});

test('a new version is what is searched, and the old one no more; taken away, the old one is back', async () => {
  await save(database, 'story', { title: 'First', text: 'Seven boats.' }, MORNING);
  const id = await save(database, 'story', { title: 'Second', text: 'Eight ships.' }, NOON);
  expect(await titles({ words: 'ships' })).toEqual(['Second']);
  expect(await titles({ words: 'boats' })).toEqual([]);
  expect((await catalogue.find(query())).rows[0]).toMatchObject({ versions: 2, savedAt: NOON });
  const copies = await readAllOf(database, docId.copy(id, ''));
  await database.remove(copies.find((copy) => 'confirmedAt' in copy && copy.confirmedAt === NOON)!);
  expect(await titles({ words: 'boats' })).toEqual(['First']);
});

test('tags that are changed are found and filtered by at once, however they are written', async () => {
  const one = await save(database, 'one', { title: 'One' }, MORNING);
  const two = await save(database, 'two', { title: 'Two' }, NOON);
  await tag(one, 'Rivers', MORNING);
  await tag(two, 'rivers', NOON);
  await tag(two, 'Boats');
  expect(await titles({ tag: 'RIVERS' })).toEqual(['Two', 'One']);
  expect(await titles({ words: 'boat' })).toEqual(['Two']);
  expect((await catalogue.facets('unread-and-read')).tags).toEqual([
    { name: 'Rivers', articles: 2 },
    { name: 'Boats', articles: 1 },
  ]);
  await changeDocument(database, docId.tag(two, 'Boats'), () => undefined);
  expect(await titles({ words: 'boat' })).toEqual([]);
  expect((await catalogue.find(query({ tag: 'boats' }))).total).toBe(0);
});

test('shelves are apart, and what is read is told from what is not', async () => {
  const one = await save(database, 'one', { title: 'One' }, MORNING);
  const two = await save(database, 'two', { title: 'Two' }, NOON);
  await shelve(one, { readAt: NOON });
  expect(await titles({ read: true })).toEqual(['One']);
  expect(await titles({ read: false })).toEqual(['Two']);
  await shelve(two, { archivedAt: NOON });
  await shelve(one, { deletedAt: NOON, archivedAt: NOON });
  expect(await titles()).toEqual([]);
  expect(await titles({ shelf: 'archive' })).toEqual(['Two']);
  expect(await titles({ shelf: 'deleted', words: 'one' })).toEqual(['One']);
});

test('an article of which all documents are gone is gone', async () => {
  const id = await save(database, 'one', { title: 'One', text: 'Seven boats.' }, MORNING);
  await tag(id, 'Rivers');
  expect(await titles({ words: 'boats' })).toEqual(['One']);
  for (const copy of await readAllOf(database, docId.copy(id, ''))) await database.remove(copy);
  expect(await titles()).toEqual([]);
  expect(await titles({ words: 'boats' })).toEqual([]);
  expect((await catalogue.facets('unread-and-read')).tags).toEqual([]);
});

test('an imported link is listed by what is known of it, and marks are counted', async () => {
  const link: Omit<LinkDocument, '_id'> = {
    schema: 1,
    url: 'https://www.news.example/a',
    title: '',
    savedAt: NOON,
    from: 'pocket',
  };
  await database.put({ _id: docId.link('f'.repeat(32)), ...link });
  const mark: Omit<MarkDocument, '_id'> = { schema: 1, colour: 'green', createdAt: NOON, changedAt: NOON };
  await database.put({ _id: docId.mark('f'.repeat(32), 'x'), ...mark });
  await catalogue.update();
  const { rows } = await catalogue.find(query({ words: 'news' }));
  expect(rows[0]).toMatchObject({ title: link.url, outlet: 'news.example', isKept: false, marks: 1, savedAt: NOON });
});

test('rows are filtered by outlet, language and date, sorted, and given by the page', async () => {
  const about = (title: string, day: string, siteName: string, language: string) => ({
    ...{ title, siteName, language, publishedTime: day },
  });
  await save(database, '1', about('Çay', '2026-01-03T10:00+04:00', 'B', 'az'), '2026-02-01T00:00:00.000Z');
  await save(database, '2', about('Apple', '2026-01-02', 'B', 'en-GB'), '2026-02-02T00:00:00.000Z');
  await save(database, '3', { ...about('Bell', '', 'A', 'en'), publishedTime: undefined }, '2026-02-03T00:00:00.000Z');
  expect(await titles()).toEqual(['Bell', 'Apple', 'Çay']);
  expect(await titles({ sort: 'title' })).toEqual(['Apple', 'Bell', 'Çay']);
  expect(await titles({ sort: 'published', descending: true })).toEqual(['Çay', 'Apple', 'Bell']);
  expect(await titles({ sort: 'outlet' })).toEqual(['Bell', 'Çay', 'Apple']);
  expect(await titles({ sort: 'saved' })).toEqual(['Çay', 'Apple', 'Bell']);
  expect(await titles({ language: 'en' })).toEqual(['Bell', 'Apple']);
  expect(await titles({ outlet: 'B', from: '2026-01-03', to: '2026-01-03' })).toEqual(['Çay']);
  expect(await titles({ to: '2026-01-02' })).toEqual(['Apple']);
  expect(await titles({ offset: 1, limit: 1 })).toEqual(['Apple']);
  expect((await catalogue.find(query({ offset: 1, limit: 1 }))).total).toBe(3);
  expect((await catalogue.facets('unread-and-read')).languages).toEqual([
    { name: 'en', articles: 2 },
    { name: 'az', articles: 1 },
  ]);
});

test('an article that has the word in its title comes before one that has it in the text, and several words must all occur', async () => {
  await save(database, '1', { title: 'Quiet', text: 'A ferry, and again a ferry.' }, NOON);
  await save(database, '2', { title: 'The ferry', text: 'It left.' }, MORNING);
  expect(await titles({ words: 'ferry' })).toEqual(['The ferry', 'Quiet']);
  expect(await titles({ words: 'ferry left' })).toEqual(['The ferry']);
});

test('hostile queries are words like any other, or nothing', async () => {
  await save(database, '1', { title: 'One', text: 'near or not' }, NOON);
  for (const words of ['"', "'", '*', '()', '\0', ':^-+', '{}', ' ', '\ud800']) {
    expect(await titles({ words }), JSON.stringify(words)).toEqual(['One']);
  }
  for (const words of ['NEAR(or not)', 'near OR', '"near', 'near* NOT', 'near\0or', "near' --"]) {
    expect(await titles({ words }), JSON.stringify(words)).toEqual(['One']);
  }
  for (const words of ['text:near', 'x'.repeat(10_000), 'near '.repeat(2000).trim(), '東'.repeat(10_000)]) {
    expect(await titles({ words }), words.slice(0, 20)).toEqual(words.startsWith('near') ? ['One'] : []);
  }
});

test('what was taken in is there when the catalogue is opened again, without reading the database', async () => {
  await save(database, '1', { title: 'One' }, MORNING);
  await catalogue.update();
  await catalogue.close();
  catalogue = await openCatalogue(name);
  expect((await catalogue.find(query())).rows.map(({ title }) => title)).toEqual(['One']);
});

test('a catalogue of another database of that name is made anew', async () => {
  await save(database, '1', { title: 'Old' }, MORNING);
  expect(await titles()).toEqual(['Old']);
  await catalogue.close();
  await database.destroy();
  database = openDatabase(name);
  await save(database, '2', { title: 'New' }, NOON);
  catalogue = await openCatalogue(name);
  expect(await titles()).toEqual(['New']);
});

test('two windows are answered alike, and the second one still is when the first is closed', async () => {
  await save(database, '1', { title: 'One' }, MORNING);
  expect(await titles()).toEqual(['One']);
  const second = await openCatalogue(name);
  expect((await second.find(query())).total).toBe(1);
  await catalogue.close();
  catalogue = second;
  await save(database, '2', { title: 'Two' }, NOON);
  expect(await titles()).toEqual(['Two', 'One']);
});
