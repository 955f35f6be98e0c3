import type { Words } from '../../words';
import type { LoadWords } from './speak-as-set';

type Catalogue = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

/** From a page of the extension's own, or its background: reads the catalogue as it is shipped. */
export const loadWords: LoadWords = async (language) => {
  try {
    const answer = await fetch(`/_locales/${language}/messages.json`);
    return wordsOf(await answer.json());
  } catch {
    return undefined;
  }
};

/** Named placeholders (`$size$`) become the numbered ones that they stand for (`$1`), as the browsers do. */
export function wordsOf(catalogue: Catalogue): Words {
  const entries = Object.entries(catalogue).map(([key, { message, placeholders = {} }]) => [
    key,
    message.replace(/\$(\w+)\$/g, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? ''),
  ]);
  return Object.fromEntries(entries);
}
