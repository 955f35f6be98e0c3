import { isFrontPath } from './clean-url';
import { fold, likeness } from './fold';
import { isThing, type JsonLd, listOf, type Thing, textOf, typesOf } from './json-ld';

/** What a page's structured data say of its article. Everything is as the page states it. */
export interface StatedArticle {
  headline?: string;
  authors: StatedName[];
  publishedTime?: string;
  modifiedTime?: string;
  section?: string;
  language?: string;
  description?: string;
  articleBody?: string;
  /** As written, perhaps relative. */
  image?: string;
  /** The outlet, unless it is a person's own site. */
  publisher?: string;
  /** False where it states that reading has to be paid for. */
  free?: boolean;
  /** False for a node about the page or a video, from which only what the article lacks is taken. */
  isArticle: boolean;
}

export interface StatedName {
  name: string;
  /** False where it is stated to be an organisation. */
  isPerson: boolean;
  /** True where it is stated in so many words to be a person. */
  isSurelyPerson?: boolean;
}

const ARTICLE = /(?:Article|Posting|^Report|^Review|^CriticReview|^Recipe|^HowTo|^AnalysisNewsArticle)$/;
const PAGE = /^(?:(?:Item|About|Medical)?WebPage|CreativeWork)$/;

/** A headline that shares fewer words with the page's is another story's. */
const LEAST_LIKENESS = 0.3;

/**
 * The node that describes the page's own article. Several articles on one page (cards, the next story) are told apart by
 * address and by headline.
 *
 * @param titles what the page calls itself: its `title`, `og:title`, `h1`
 */
export function statedInJsonLd(data: JsonLd, url: URL, titles: readonly string[]): StatedArticle | undefined {
  const articles = data.things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const own = bestOf(articles, url, titles);
  const page = data.things.find(
    (thing) => typesOf(thing).some((type) => PAGE.test(type)) && textOf(thing.datePublished),
  );
  if (!own) return page && { ...read(page, data, false), headline: undefined };
  const stated = read(own, data, true);
  if (page) {
    stated.publishedTime ??= textOf(page.datePublished);
    stated.modifiedTime ??= textOf(page.dateModified);
  }
  return stated;
}

function bestOf(articles: readonly Thing[], url: URL, titles: readonly string[]): Thing | undefined {
  const folded = titles.map(fold).filter(Boolean);
  let best: Thing | undefined;
  let bestFit = -1;
  for (const article of articles) {
    const headline = fold(textOf(article.headline) ?? textOf(article.name) ?? '');
    const like = headline
      ? Math.max(0, ...folded.map((title) => (title.includes(headline) ? 1 : likeness(title, headline))))
      : 0;
    const here = isHere(article, url);
    if (!here && headline && folded.length && like < LEAST_LIKENESS && articles.length > 1) continue;
    const fit = like + (here ? 1 : 0) + (typesOf(article).some((type) => type.endsWith('Article')) ? 0.1 : 0);
    if (fit > bestFit) [best, bestFit] = [article, fit];
  }
  return best;
}

function isHere(article: Thing, url: URL): boolean {
  const page = article.mainEntityOfPage;
  const stated = [article.url, article['@id'], isThing(page) ? (page['@id'] ?? page.url) : page];
  return stated.some((address) => {
    const parsed = typeof address === 'string' ? URL.parse(address, url) : null;
    return (
      !!parsed &&
      !isFrontPath(parsed) &&
      parsed.pathname.replace(/\/$/, '') === url.pathname.replace(/\/$/, '') &&
      parsed.search === url.search
    );
  });
}

function read(thing: Thing, data: JsonLd, isArticle: boolean): StatedArticle {
  return {
    headline: textOf(thing.headline) ?? textOf(thing.name),
    authors: listOf(thing.author ?? thing.creator).flatMap((author) => readName(author, data)),
    publishedTime: textOf(thing.datePublished) ?? textOf(thing.dateCreated) ?? textOf(thing.uploadDate),
    modifiedTime: textOf(thing.dateModified),
    section: textOf(thing.articleSection),
    language: textOf(
      isThing(thing.inLanguage) ? (thing.inLanguage.alternateName ?? thing.inLanguage.name) : thing.inLanguage,
    ),
    description: textOf(thing.description),
    articleBody: textOf(thing.articleBody),
    image: readImage(thing.image, data) ?? readImage(thing.thumbnailUrl, data),
    publisher: readPublisher(listOf(thing.publisher)[0], data),
    free: readFlag(thing.isAccessibleForFree),
    isArticle,
  };
}

function readName(author: unknown, data: JsonLd): StatedName[] {
  if (typeof author === 'string') return [{ name: textOf(author) ?? '', isPerson: true }];
  const node = data.resolve(author);
  if (!node) return [];
  const isPerson = !typesOf(node).some((type) => /Organization|Corporation|WebSite/.test(type));
  const isSurelyPerson = typesOf(node).includes('Person');
  return listOf(node.name).flatMap((name) => (textOf(name) ? [{ name: textOf(name)!, isPerson, isSurelyPerson }] : []));
}

function readPublisher(value: unknown, data: JsonLd): string | undefined {
  const node = data.resolve(value);
  return node && !typesOf(node).includes('Person') ? textOf(node.name) : undefined;
}

function readImage(value: unknown, data: JsonLd): string | undefined {
  const first = listOf(value)[0];
  if (typeof first === 'string') return first;
  const node = data.resolve(first);
  return textOf(node?.url) ?? textOf(node?.contentUrl);
}

function readFlag(value: unknown): boolean | undefined {
  const text = String(value).toLowerCase();
  return /^(?:true|false)$/.test(text.replace(/^.*\//, '')) ? text.endsWith('true') : undefined;
}
