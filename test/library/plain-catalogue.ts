import type { Catalogue, Count, Query, Row, Run, Shelf } from '../../library/catalogue/contract';
import { type Database, readAllOf } from '../../library/database';
import type { CopyDocument, LinkDocument, MarkDocument, ShelfDocument, TagDocument } from '../../library/documents';
import { readDocId } from '../../library/ids';
import { shelfOf } from '../../library/shelf';

interface Entry {
  row: Row;
  shelf: Shelf;
  text: string;
}

/** A catalogue that keeps everything in memory and looks at all of it each time: what tests of the page ask. */
export function plainCatalogue(database: Database): Catalogue {
  let entries: Entry[] = [];
  return {
    update: async () => {
      entries = await readEntries(database);
    },
    find: async (query) => {
      const words = query.words.toLowerCase().split(/\s+/).filter(Boolean);
      const found = entries.filter((entry) => fits(entry, query, words)).sort(order(query));
      const rows = found.slice(query.offset, query.offset + query.limit).map(({ row, text }) => ({
        ...row,
        ...(words.length > 0 && { hits: { title: runs(row.title, words), text: runs(pieceOf(text, words), words) } }),
      }));
      return { rows, total: found.length };
    },
    facets: async (shelf) => {
      const rows = entries.filter((entry) => entry.shelf === shelf).map(({ row }) => row);
      return {
        outlets: count(rows.map(({ outlet }) => outlet)),
        tags: count(rows.flatMap(({ tags }) => tags)),
        languages: count(rows.flatMap(({ language }) => language?.split('-')[0] ?? [])),
      };
    },
  };
}

async function readEntries(database: Database): Promise<Entry[]> {
  const copies = await readAllOf<CopyDocument>(database, 'copy:');
  const links = await readAllOf<LinkDocument>(database, 'link:');
  const shelves = await readAllOf<ShelfDocument>(database, 'shelf:');
  const tags = await readAllOf<TagDocument>(database, 'tag:');
  const marks = await readAllOf<MarkDocument>(database, 'mark:');
  const of = <Kind extends { _id: string }>(documents: Kind[], id: string) =>
    documents.filter(({ _id }) => readDocId(_id)!.article === id);
  const ids = [...new Set([...copies, ...links].map(({ _id }) => readDocId(_id)!.article))];
  return ids.map((id) => {
    const versions = of(copies, id).sort((one, other) => other.confirmedAt.localeCompare(one.confirmedAt));
    const [newest] = versions;
    const [link] = of(links, id);
    const [shelf] = of(shelves, id);
    const article = newest?.article;
    const url = article?.canonicalUrl ?? link!.url;
    const row: Row = {
      id,
      title: article?.title ?? (link!.title || url),
      authors: article?.authors ?? link!.authors ?? [],
      outlet: article?.siteName ?? link?.siteName ?? new URL(url).host,
      url,
      publishedTime: article?.publishedTime,
      savedAt: versions.at(-1)?.receipt.retrievedAt ?? link!.savedAt,
      language: article?.language,
      direction: article?.direction ?? 'ltr',
      minutes: article?.minutes ?? 0,
      tags: of(tags, id).map(({ name }) => name),
      isRead: shelf?.readAt !== undefined,
      isKept: newest !== undefined,
      versions: versions.length,
      marks: of(marks, id).length,
    };
    return { row, shelf: shelfOf(shelf), text: article?.text ?? '' };
  });
}

function fits({ row, shelf, text }: Entry, query: Query, words: readonly string[]): boolean {
  const all = `${row.title} ${row.authors.join(' ')} ${row.outlet} ${text}`.toLowerCase();
  const day = row.publishedTime?.slice(0, 10) ?? '';
  return (
    shelf === query.shelf &&
    (!query.outlet || row.outlet === query.outlet) &&
    (!query.tag || row.tags.includes(query.tag)) &&
    (!query.language || row.language?.split('-')[0] === query.language) &&
    (!query.from || day >= query.from) &&
    (!query.to || (day !== '' && day <= query.to)) &&
    (query.read === undefined || row.isRead === query.read) &&
    words.every((word) => all.includes(word))
  );
}

function order({ sort = 'saved', descending = sort === 'saved' }: Query) {
  const key = ({ row }: Entry) =>
    ({ saved: row.savedAt, published: row.publishedTime ?? '', title: row.title, outlet: row.outlet })[sort];
  return (one: Entry, other: Entry) => key(one).localeCompare(key(other)) * (descending ? -1 : 1);
}

function pieceOf(text: string, words: readonly string[]): string {
  const place = Math.max(0, text.toLowerCase().indexOf(words[0]!));
  return text.slice(Math.max(0, place - 60), place + 140);
}

function runs(text: string, words: readonly string[]): Run[] {
  const lower = text.toLowerCase();
  const list: Run[] = [];
  for (let from = 0; from < text.length; ) {
    const places = words.map((word) => ({ word, at: lower.indexOf(word, from) })).filter(({ at }) => at >= 0);
    const next = places.sort((one, other) => one.at - other.at)[0];
    if (!next || next.at > from) list.push({ text: text.slice(from, next?.at), hit: false });
    if (!next) break;
    list.push({ text: text.slice(next.at, next.at + next.word.length), hit: true });
    from = next.at + next.word.length;
  }
  return list;
}

function count(names: readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, articles]) => ({ name, articles }))
    .sort((one, other) => other.articles - one.articles);
}
