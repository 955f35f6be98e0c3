import { foldTight } from '../../article/metadata/fold';
import type { Database } from '../database';
import type { CopyDocument, LinkDocument } from '../documents';
import { eachDocument } from '../each-document';
import type { Imported } from './imported';
import { mergeImported } from './merge';

export interface Placed {
  placed: (Imported & { url: string })[];
  /** Those whose title nothing has, or more than one. */
  unplaced: Imported[];
}

/**
 * Gives an address to what came with a title only: that of the article with the same title, among those that came with it
 * or in the library. Case, accents and punctuation make no difference.
 */
export async function placeByTitle(database: Database, imported: readonly Imported[]): Promise<Placed> {
  const placed = imported.filter((each) => each.url !== undefined) as Placed['placed'];
  const homeless = imported.filter((each) => each.url === undefined);
  if (homeless.length === 0) return { placed, unplaced: [] };
  const known = new Titles(homeless);
  for (const { title, url } of placed) known.add(title, url);
  for await (const { title, url } of titlesIn(database)) known.add(title, url);
  const unplaced: Imported[] = [];
  for (const article of homeless) {
    const url = known.addressOf(article.title);
    if (url) placed.push({ ...article, url });
    else unplaced.push(article);
  }
  return { placed: mergeImported(placed) as Placed['placed'], unplaced };
}

/** The addresses by title, of those titles that are asked for. */
class Titles {
  readonly #addresses: Map<string, Set<string>>;

  constructor(wanted: readonly Imported[]) {
    this.#addresses = new Map(wanted.map(({ title }) => [foldTight(title), new Set()]));
  }

  add(title: string, url: string): void {
    this.#addresses.get(foldTight(title))?.add(url);
  }

  addressOf(title: string): string | undefined {
    const addresses = foldTight(title) ? [...this.#addresses.get(foldTight(title))!] : [];
    return addresses.length === 1 ? addresses[0] : undefined;
  }
}

async function* titlesIn(database: Database): AsyncGenerator<{ title: string; url: string }> {
  for await (const { article } of eachDocument<CopyDocument>(database, 'copy:'))
    yield { title: article.title, url: article.canonicalUrl };
  yield* eachDocument<LinkDocument>(database, 'link:');
}
