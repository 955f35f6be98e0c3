import { FIRST_QUERY, type ListQuery, SHELVES, SORT_KEYS } from '../../components/library/query';
import type { ArticleId, VersionId } from '../../library/ids';

/** What the library page shows, as its address says: so it can be reloaded, kept, and gone back to. */
export interface Route {
  query: ListQuery;
  /** The article that is open, and which of its versions if not the newest. */
  article?: ArticleId;
  version?: VersionId;
}

/** Reads the part of an address from its `#` on. What makes no sense in it is left out. */
export function readRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?');
  const params = new URLSearchParams(search);
  const article = /^\/article\/([0-9a-f]+)$/.exec(path)?.[1];
  const text = (name: string) => params.get(name) || undefined;
  const sort = SORT_KEYS.find((key) => key === params.get('sort'));
  return {
    query: {
      words: params.get('words') ?? '',
      shelf: SHELVES.find((shelf) => shelf === params.get('shelf')) ?? FIRST_QUERY.shelf,
      ...present({
        outlet: text('outlet'),
        tag: text('tag'),
        language: text('language'),
        from: dayOf(text('from')),
        to: dayOf(text('to')),
        read: { read: true, unread: false }[params.get('read') ?? ''],
        sort,
        descending: sort && params.has('descending') ? true : undefined,
      }),
    },
    ...present({ article, version: article && text('version') }),
  };
}

/** The address from its `#` on; what is as at first does not stand in it. */
export function writeRoute({ query, article, version }: Route): string {
  const { read, descending, shelf, ...texts } = query;
  const entries = Object.entries({
    ...texts,
    shelf: shelf === FIRST_QUERY.shelf ? '' : shelf,
    read: read === undefined ? '' : read ? 'read' : 'unread',
    descending: descending ? 'yes' : '',
    version: (article && version) ?? '',
  }).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const search = new URLSearchParams(entries).toString();
  return `#/${article ? `article/${article}` : ''}${search && `?${search}`}`;
}

function dayOf(text: string | undefined): string | undefined {
  return text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}

/** Without what is absent, so that two queries for the same are the same. */
function present<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;
}
