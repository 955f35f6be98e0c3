import { languagesOfPage } from '../../article/page-languages';
import { hasOtherScripts, type Parts } from '../../article/parts';
import { wordsFile } from './words-file';

/** A script that brings what only some pages need, before the extraction or after it. */
export type ArticlePart = '/other-scripts.js' | '/second-opinion.js' | ReturnType<typeof wordsFile>;

/** The scripts with words that the page should be read with and that have not come yet. */
export function wordsMissing(page: Document, { languages = {}, otherScripts }: Partial<Parts>): ArticlePart[] {
  const files = languagesOfPage(page)
    .filter((language) => !languages[language])
    .map(wordsFile);
  return otherScripts || !hasOtherScripts(page) ? files : [...files, '/other-scripts.js'];
}

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
