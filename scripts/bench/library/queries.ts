import { generateArticles } from './articles.ts';
import { pick, randomOf } from './random.ts';

/** The articles from whose words people search; at the beginning of each library. */
const ARTICLES = 300;
const LONGEST = 8;

/**
 * So many queries as a search field sends them: words of titles and texts, a letter longer each time, and the second word of
 * some after it.
 */
export function queriesOf(count: number): string[] {
  const random = randomOf(7);
  const articles = [...generateArticles(ARTICLES)].map(({ article }) => article);
  const queries: string[] = [];
  while (queries.length < count) {
    const { title, text } = pick(random, articles);
    const words = (random() < 0.3 ? title : text).split(/\s+/);
    const place = Math.floor(random() * (words.length - 1));
    const first = words[place]!.slice(0, LONGEST);
    queries.push(...keystrokes('', first));
    const second = words[place + 1];
    if (random() < 0.4 && second) queries.push(...keystrokes(`${words[place]} `, second.slice(0, LONGEST)));
  }
  return queries.slice(0, count);
}

function keystrokes(before: string, word: string): string[] {
  return Array.from(word, (_, index) => before + word.slice(0, index + 1));
}
