import { LANGUAGES_TO_BRING } from './lexicon/packed';
import { languageOfText } from './metadata/text-language';

/** Enough to tell a language by its small words. */
const SAMPLE_LENGTH = 4000;

/** Where pages name their language. */
const STATED: readonly (readonly [selector: string, attribute: string])[] = [
  ['html, body, article', 'lang'],
  ['html', 'xml:lang'],
  ['meta[http-equiv="content-language" i], meta[name="language" i], meta[property="og:locale"]', 'content'],
];

/**
 * The languages whose words a page should be read with, besides English: the ones that it says it is in, and the one that
 * its paragraphs are in, which may be another. Only such as {@link Parts.languages} has.
 */
export function languagesOfPage(page: Document): string[] {
  const stated = STATED.flatMap(([selector, attribute]) =>
    Array.from(page.querySelectorAll(selector), (element) => element.getAttribute(attribute)),
  );
  const named = [...stated, languageOfText(sampleOf(page))].map((tag) => tag?.trim().slice(0, 2).toLowerCase());
  return LANGUAGES_TO_BRING.filter((language) => named.includes(language));
}

function sampleOf(page: Document): string {
  let sample = '';
  for (const paragraph of page.querySelectorAll('p')) {
    sample += `${paragraph.textContent} `;
    if (sample.length > SAMPLE_LENGTH) break;
  }
  return sample.slice(0, SAMPLE_LENGTH);
}
