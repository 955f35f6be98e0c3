import type { Article, Edition, Evidence, EvidencedField, LeadImage, ReuseTerms } from '../article';
import { lineOf } from '../body/text';
import type { Snapshot } from '../snapshot/snapshot';
import { readAuthors } from './authors';
import { findBylines } from './byline';
import { cleanUrl, isFrontPath } from './clean-url';
import { readDirection } from './direction';
import { readEditions } from './editions';
import { type Found, found } from './found';
import { findHeadline } from './headline';
import { JsonLd, typesOf } from './json-ld';
import { readLanguage } from './language';
import { readLeadImage } from './lead-image';
import { MetaTags } from './meta-tags';
import { statedInMicrodata } from './microdata';
import { readPaywalled } from './paywall';
import { readPublished } from './published';
import { readReuseTerms } from './reuse-terms';
import { readSection } from './section';
import { hostName, readSiteName } from './site-name';
import { readStandFirst } from './stand-first';
import { type StatedArticle, statedInJsonLd } from './stated-article';
import { surroundingsOf } from './surroundings';
import { readTitle, titleVariants } from './title';

/** Everything about an article but its body. */
export interface Metadata {
  title: string;
  standFirst?: string;
  authors: string[];
  siteName?: string;
  publishedTime?: string;
  modifiedTime?: string;
  section?: string;
  language?: string;
  direction: 'ltr' | 'rtl';
  sourceUrl: string;
  canonicalUrl: string;
  editions: Edition[];
  reuseTerms?: ReuseTerms;
  leadImage?: LeadImage;
  paywalled?: boolean;
  evidence: Article['evidence'];
  /** The visible headline in the snapshot, if the page shows one. */
  headline?: Element;
  /** What the page says its article is about, to find the body by. */
  description?: string;
  /** The body's text, if structured data state it. */
  articleBody?: string;
  /** The elements in the snapshot that show byline, date and stand-first: they are no part of the body. */
  shown: Element[];
  /** True if the page says of itself that it is an article. */
  statedArticle: boolean;
  /** What the page says it is: types of its structured data and `og:type`, as written. */
  types: readonly string[];
  /** The lead image's element in the snapshot, if it is a picture there. */
  leadPicture?: Element;
}

/** Reads all fields, each from the best source that the page has, and remembers which that was. The snapshot stays as it is. */
export function readMetadata(snapshot: Snapshot): Metadata {
  const { document, url, base } = snapshot;
  const meta = new MetaTags(document);
  const data = new JsonLd(snapshot.jsonLd);
  const pageTitle = document.title.trim();
  const ogTitle = meta.found(0.8, 'og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title');
  const h1 = document.querySelector('h1');
  const stated = merge(
    statedInJsonLd(data, url, [ogTitle?.value ?? '', pageTitle, h1 ? lineOf(h1).slice(0, 300) : '']),
    statedInMicrodata(document),
  );
  const statedTitles = [ogTitle, stated?.headline ? found(stated.headline, 'json-ld', 0.8) : undefined].filter(
    (title) => !!title,
  );

  const known = [meta.first('og:site_name'), stated?.publisher, hostName(url)].filter((name) => !!name) as string[];
  const headline = findHeadline(
    document,
    url,
    [...statedTitles.map(({ value }) => value), pageTitle].flatMap(titleVariants),
    known,
  );
  const siteName = readSiteName(document, meta, stated?.publisher, url, headline?.text);
  const outlets = [...(siteName ? [siteName.value] : []), ...known, url.hostname];
  // A host may bear its author's name.
  const signsNothing = outlets.filter((name) => name !== hostName(url));
  const title =
    isFrontPath(url) && pageTitle
      ? found(pageTitle, 'title', 0.5)
      : readTitle(headline, statedTitles, pageTitle, outlets, url);

  const surroundings = surroundingsOf(document, headline?.element);
  const sample = `${title?.value ?? ''} ${surroundings.after
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 600)}`;
  const language = readLanguage(document, meta, stated?.language, sample);
  const dates = readPublished(
    stated,
    meta,
    surroundings,
    url,
    document.documentElement.getAttribute('lang') ?? language?.value,
  );
  const bylines = findBylines(document, headline?.element, surroundings);
  const description = meta.first('og:description', 'description', 'twitter:description') ?? stated?.description;
  const signed = [...bylines.map(({ element }) => element), ...dates.shown];
  const standFirst = readStandFirst(surroundings, title?.value ?? '', signed);
  const canonical = cleanUrl(
    url,
    document.querySelector('link[rel~=canonical]')?.getAttribute('href') ?? meta.first('og:url'),
  );

  const authors = readAuthors(stated?.authors ?? [], meta, bylines, signsNothing);

  const fields = {
    title: title ?? found(url.host, 'address', 0.1),
    standFirst,
    authors,
    siteName,
    publishedTime: dates.published,
    modifiedTime: dates.modified,
    section: readSection({
      document,
      url,
      meta,
      data,
      stated: stated?.section,
      surroundings,
      headline: title?.value ?? '',
      outlets,
      authors: authors?.value ?? [],
    }),
    language,
    canonicalUrl: found(
      canonical.url,
      canonical.fromPage ? 'link[canonical]' : 'address',
      canonical.fromPage ? 0.95 : 0.7,
    ),
    editions: readEditions(document, url, base, language?.value, canonical.url),
    reuseTerms: readReuseTerms(document, base),
    leadImage: readLeadImage(
      document,
      snapshot.page,
      headline?.element,
      surroundings,
      [meta.first('og:image', 'og:image:url', 'twitter:image'), stated?.image],
      base,
    ),
  };
  return {
    title: fields.title.value,
    standFirst: standFirst?.value,
    authors: fields.authors?.value ?? [],
    siteName: siteName?.value,
    publishedTime: dates.published?.value,
    modifiedTime: dates.modified?.value,
    section: fields.section?.value,
    language: language?.value,
    direction: readDirection(document, language?.value, sample),
    sourceUrl: url.href,
    canonicalUrl: canonical.url,
    editions: fields.editions?.value ?? [],
    reuseTerms: fields.reuseTerms?.value,
    leadImage: fields.leadImage?.value,
    paywalled: readPaywalled(document, meta, stated?.free) || undefined,
    evidence: evidenceOf(fields),
    headline: headline?.element,
    description,
    articleBody: stated?.articleBody,
    shown: [...new Set([...signed, ...(standFirst ? [standFirst.element] : [])])],
    types: [...data.things.flatMap(typesOf), meta.first('og:type') ?? ''].filter(Boolean),
    leadPicture: fields.leadImage?.element,
    statedArticle: !!stated?.isArticle || meta.first('og:type')?.toLowerCase() === 'article',
  };
}

/** JSON-LD's statement, completed by what attributes on the page's elements say. */
function merge(data: StatedArticle | undefined, attributes: StatedArticle | undefined): StatedArticle | undefined {
  if (!data || !attributes) return data ?? attributes;
  const merged = { ...attributes, isArticle: data.isArticle || attributes.isArticle };
  for (const [key, value] of Object.entries(data))
    if (value !== undefined && key !== 'isArticle') Object.assign(merged, { [key]: value });
  if (!data.authors.length) merged.authors = attributes.authors;
  return merged;
}

function evidenceOf(fields: Partial<Record<EvidencedField, Found<unknown>>>): Article['evidence'] {
  const evidence: Partial<Record<EvidencedField, Evidence>> = {};
  for (const [field, origin] of Object.entries(fields)) {
    if (origin) evidence[field as EvidencedField] = { source: origin.source, confidence: origin.confidence };
  }
  return evidence;
}
