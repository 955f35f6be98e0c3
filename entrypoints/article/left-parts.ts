import type { Parts } from '../../article/parts';

/** The scripts that bring what only some pages need, before the extraction or after it. */
export const ARTICLE_PARTS = {
  otherScripts: '/other-scripts.js',
  secondOpinion: '/second-opinion.js',
} as const satisfies Record<keyof Parts, string>;

/** Leaves parts of the extraction in the extension's isolated world, where `article.js` finds them. */
export function leaveForArticle(parts: Partial<Parts>): void {
  world().colophonArticleParts = { ...world().colophonArticleParts, ...parts };
}

export function leftForArticle(): Partial<Parts> {
  return world().colophonArticleParts ?? {};
}

function world(): { colophonArticleParts?: Partial<Parts> } {
  return globalThis as { colophonArticleParts?: Partial<Parts> };
}
