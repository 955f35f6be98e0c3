import type { Article } from '../../article/article';
import { sanitiseToFragment } from '../../article/sanitise';
import type { IsolatedWorld } from '../../messages';
import type { Kept } from '../../settings/kept';
import { loadScript } from '../own-pages/load-script';
import { PART_FILES } from '../parts/parts';

/** All that a click and what follows it inject into a page; the browser injects nothing into an extension's own pages. */
const SCRIPTS = ['/reader.js', ...Object.values(PART_FILES)];

let loaded: Promise<unknown> | undefined;

/** Opens the reader by the same scripts as on any page, over an article that stands for what is extracted there. */
export async function readSample(article: Article, kept: Kept): Promise<void> {
  const world = globalThis as unknown as IsolatedWorld;
  world.colophonArticle = {
    missing: () => [],
    extract: () => ({ ok: true, article }),
    read: () => article,
    toSafeNodes: (html) => sanitiseToFragment(html, document),
    markOf: () => undefined,
    lastingMark: () => undefined,
  };
  loaded ??= Promise.all(SCRIPTS.map(loadScript));
  await loaded;
  await world.colophonReader!.open({ scope: 'article', kept });
}
