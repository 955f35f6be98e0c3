import { phraseAtStart } from '../lexicon/match';
import type { Byline } from './byline';
import { fold } from './fold';
import { type Found, found } from './found';
import type { MetaTags } from './meta-tags';
import { personNames } from './person-name';
import type { StatedName } from './stated-article';

/** An invented author is worse than none. */
const THRESHOLD = 0.6;

const META_NAMES = ['author', 'article:author', 'article:author_name', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl', 'og:article:author', 'citation_author'];

/**
 * The people who signed the article. What the page shows beside its headline counts for more than what its metadata say
 * alone, since content systems fill in whoever uploaded the text.
 *
 * @param stated authors in structured data
 * @param outlets names of the outlet, which signs nothing
 */
export function readAuthors(stated: readonly StatedName[], meta: MetaTags, bylines: readonly Byline[], outlets: readonly string[]): Found<string[]> | undefined {
  const fromData = stated.filter(({ isPerson }) => isPerson).flatMap(({ name }) => personNames(name, outlets));
  const written = phraseAtStart('byline', meta.first('twitter:label1') ?? '') ? meta.all('twitter:data1') : [];
  const fromMeta = [...META_NAMES.flatMap((name) => meta.all(name)), ...written].flatMap((name) => personNames(name, outlets));
  const told = fromData.length ? found(unique(fromData), 'json-ld', 0.85) : fromMeta.length ? found(unique(fromMeta), 'meta[author]', 0.65) : undefined;
  const shown = shownAuthors(bylines, outlets);
  if (!told || !shown) return [told, shown].find((candidate) => candidate && candidate.confidence >= THRESHOLD);
  const agrees = told.value.some((name) => shown.value.some((other) => sharesWord(name, other)));
  if (agrees) return { ...(shown.value.length > told.value.length ? shown : told), confidence: 0.95 };
  return shown.confidence >= told.confidence ? shown : told;
}

function shownAuthors(bylines: readonly Byline[], outlets: readonly string[]): Found<string[]> | undefined {
  for (const byline of bylines) {
    const names = personNames(byline.text, outlets);
    if (names.length) return found(names, byline.sign, byline.confidence);
  }
  return undefined;
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(fold(one).split(' '));
  return fold(other).split(' ').some((word) => word.length > 1 && words.has(word));
}

function unique(names: readonly string[]): string[] {
  return names.filter((name, index) => names.findIndex((other) => fold(other) === fold(name)) === index);
}
