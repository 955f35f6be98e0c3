import { phraseAtStart } from '../lexicon/match';
import { CAPITALS, SMALL } from '../page/letter-case';
import { ALPHABETIC } from '../page/letters';
import type { Byline } from './byline';
import { fold, foldTight } from './fold';
import { type Found, found } from './found';
import type { MetaTags } from './meta-tags';
import { isLoneWord } from './person-name';
import { personNames } from './signature';
import type { StatedName } from './stated-article';

/** An invented author is worse than none. */
const THRESHOLD = 0.6;
/** Likeliest first; what comes later is bios and cards. */
const MOST_BYLINES = 16;

const META_NAMES = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'og:article:author',
];

/**
 * The people who signed the article. What the page shows beside its headline counts for more than what its metadata say
 * alone, since content systems fill in whoever uploaded the text.
 *
 * @param stated authors in structured data
 * @param outlets names of the outlet, which signs nothing
 */
export function readAuthors(
  stated: readonly StatedName[],
  meta: MetaTags,
  bylines: readonly Byline[],
  outlets: readonly string[],
): Found<string[]> | undefined {
  const people = stated.filter(({ isPerson }) => isPerson);
  const owner = people.find(({ name, isSurelyPerson }) => isSurelyPerson && isOwner(name))?.name;
  const shut = outlets.filter((outlet) => !owner || foldTight(outlet) !== foldTight(owner));
  const fromData = people.flatMap(({ name }) => personNames(name, shut));
  const written = phraseAtStart('byline', meta.first('twitter:label1') ?? '') ? meta.all('twitter:data1') : [];
  const cited = meta.all('citation_author').map((name) => name.replace(/^([^,]+),\s*([^,]+)$/u, '$2 $1'));
  const fromMeta = [...META_NAMES.flatMap((name) => meta.all(name)), ...written, ...cited].flatMap((name) =>
    personNames(name, shut),
  );
  const told = fromData.length
    ? found(unique(fromData), 'json-ld', 0.85)
    : fromMeta.length
      ? found(unique(fromMeta), 'meta[author]', 0.65)
      : undefined;
  const shown = shownAuthors(bylines, shut);
  if (!told || !shown) return [told, shown].find((candidate) => candidate && candidate.confidence >= THRESHOLD);
  const agrees = told.value.some((name) => shown.value.some((other) => sharesWord(name, other)));
  if (agrees) return { ...both(told, shown), confidence: 0.95 };
  return shown.confidence >= told.confidence ? shown : told;
}

const FULL_NAME = new RegExp(`^[${CAPITALS}][${SMALL}.]*(?:\\s[${CAPITALS}]\\.)?\\s[${CAPITALS}][${ALPHABETIC}]+$`);

/** Some sites bear their one author's name. To be taken for that it takes the look of a first and a last name. */
function isOwner(name: string): boolean {
  return FULL_NAME.test(name);
}

/**
 * Where both name somebody in common, the shorter list is the signature: data name every contributor, and a box named "author"
 * holds more than names. Only a plain line of names is trusted to name more people than the data do.
 */
function both(told: Found<string[]>, shown: Found<string[]>): Found<string[]> {
  if (shown.value.length > told.value.length) return shown.source === 'line' ? shown : told;
  return shown.value.length < told.value.length ? shown : told;
}

function shownAuthors(bylines: readonly Byline[], outlets: readonly string[]): Found<string[]> | undefined {
  for (const byline of bylines.slice(0, MOST_BYLINES)) {
    const names = personNames(byline.text, outlets);
    // Far from the headline only a first and a last name are taken for somebody.
    if (
      !names.length ||
      (isLoneWord(names[0]!) && (byline.confidence < 0.7 || (byline.sign === 'line' && /^[a-z]/.test(names[0]!))))
    )
      continue;
    const besides = bylines.filter(
      (other) => other.sign === 'rel=author' && byline.sign === 'rel=author' && isBeside(other.element, byline.element),
    );
    return found(
      unique([...names, ...besides.flatMap(({ text }) => personNames(text, outlets))]),
      byline.sign,
      byline.confidence,
    );
  }
  return undefined;
}

/** Two links of one line of authors. */
function isBeside(one: Element, other: Element): boolean {
  return (
    one !== other &&
    (one.parentElement === other.parentElement ||
      one.parentElement?.parentElement === other.parentElement?.parentElement)
  );
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(fold(one).split(' '));
  return fold(other)
    .split(' ')
    .some((word) => word.length > 1 && words.has(word));
}

function unique(names: readonly string[]): string[] {
  return names.filter((name, index) => names.findIndex((other) => fold(other) === fold(name)) === index);
}
