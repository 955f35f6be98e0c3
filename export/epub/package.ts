import { sha256 } from '../../library/receipt/sha256';
import { isLanguageTag } from '../valid/attributes';
import { type Book, directionOf, languageOf } from './book';
import { xmlText } from './xhtml';

/** The package document: what the book is, which files it has, and in which order they are read. */
export async function packageDocument(book: Book): Promise<string> {
  const { chapters, pictures } = book;
  const files = [
    item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
    item('cover', 'cover.xhtml', 'application/xhtml+xml'),
    item('cover-image', 'cover.jpg', 'image/jpeg', 'cover-image'),
    item('style', 'style.css', 'text/css'),
    ...chapters.map(({ name, hasMath }, index) =>
      item(`article-${index + 1}`, name, 'application/xhtml+xml', hasMath ? 'mathml' : undefined),
    ),
    ...pictures.map(({ name, type }, index) => item(`picture-${index + 1}`, name, type)),
  ];
  const order = ['cover', 'nav', ...chapters.map((_, index) => `article-${index + 1}`)];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    ${(await metadata(book)).join('\n    ')}
  </metadata>
  <manifest>
    ${files.join('\n    ')}
  </manifest>
  <spine page-progression-direction="${directionOf(book)}">
    ${order.map((id) => `<itemref idref="${id}"/>`).join('\n    ')}
  </spine>
</package>
`;
}

function item(id: string, href: string, type: string, properties?: string): string {
  return `<item id="${id}" href="${href}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}/>`;
}

async function metadata(book: Book): Promise<string[]> {
  const { copies, title, words } = book;
  const language = languageOf(book);
  const each = (read: (copy: Book['copies'][number]) => readonly (string | undefined)[]) =>
    [...new Set(copies.flatMap(read))].filter((value): value is string => Boolean(value?.trim()));
  const [only] = copies.length === 1 ? copies : [];
  return [
    `<dc:identifier id="id">${await identifier(book)}</dc:identifier>`,
    `<dc:title>${xmlText(title.trim() || words.cover)}</dc:title>`,
    `<dc:language>${isLanguageTag(language) ? language : 'und'}</dc:language>`,
    ...elements(
      'creator',
      each(({ article }) => article.authors),
    ),
    ...elements(
      'publisher',
      each(({ article }) => [article.siteName]),
    ),
    ...elements(
      'source',
      each(({ article }) => [article.canonicalUrl]),
    ),
    ...elements(
      'subject',
      each(({ tags }) => tags),
    ),
    ...elements(
      'rights',
      each(({ article }) => [article.reuseTerms?.text]),
    ),
    ...elements('date', only ? [dateOf(only.article.publishedTime)] : []),
    ...elements('description', only ? [only.article.standFirst] : []),
    `<meta property="dcterms:modified">${lastRetrieved(book)}</meta>`,
    ...ACCESSIBILITY.map(([property, value]) => `<meta property="schema:${property}">${value}</meta>`),
  ];
}

const ACCESSIBILITY = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityHazard', 'unknown'],
] as const;

function elements(name: string, values: readonly (string | undefined)[]): string[] {
  return values.flatMap((value) => (value ? [`<dc:${name}>${xmlText(value)}</dc:${name}>`] : []));
}

/** The day; a time without an offset, as outlets print it, has no form here. */
function dateOf(published: string | undefined): string | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0];
}

/** The same articles in the same state are the same book. */
async function identifier({ copies }: Book): Promise<string> {
  const digest = await sha256(copies.map(({ receipt }) => `${receipt.canonicalUrl} ${receipt.textDigest}`).join('\n'));
  // A UUID of the version that is for digests of one's own, RFC 9562.
  const [a, b, c, d, e] = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    digest.slice(13, 16),
    digest.slice(17, 20),
    digest.slice(20, 32),
  ];
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`;
}

function lastRetrieved({ copies }: Book): string {
  const [last] = copies
    .map(({ receipt }) => receipt.retrievedAt)
    .sort()
    .reverse();
  return `${new Date(last!).toISOString().slice(0, 19)}Z`;
}
