import type { Copy } from '../../library/copy';
import type { ExportWords } from '../words';
import type { Chapter } from './chapter';
import type { BookPicture } from './pictures';

/** What a book is made of. */
export interface Book {
  title: string;
  copies: readonly Copy[];
  chapters: readonly Chapter[];
  pictures: readonly BookPicture[];
  words: ExportWords;
}

/** The language of the most articles, the first one's if there are as many of several; `und` if none states one. */
export function languageOf({ copies }: Book): string {
  const counts = new Map<string, number>();
  for (const { article } of copies) {
    const language = article.language ?? 'und';
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** From right to left if all its articles are. */
export function directionOf({ copies }: Book): 'ltr' | 'rtl' {
  return copies.every(({ article }) => article.direction === 'rtl') ? 'rtl' : 'ltr';
}
