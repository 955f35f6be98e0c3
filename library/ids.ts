import { sha256 } from './receipt/sha256';

/** Names an article in the library: the same for the same address, on every device. 32 letters of `0-9a-f`. */
export type ArticleId = string;

/** Names one state of an article's text: the beginning of the digest that its receipt states. 32 letters of `0-9a-f`. */
export type VersionId = string;

const LETTERS = 32;

/** By the link to quote, so that the same story saved twice, or on two devices, is one article. */
export async function articleIdOf(canonicalUrl: string): Promise<ArticleId> {
  return (await sha256(canonicalUrl)).slice(0, LETTERS);
}

export function versionIdOf(textDigest: string): VersionId {
  return textDigest.slice(0, LETTERS);
}

/**
 * The ids of documents. All that belongs to one article of a kind stands together, and an id that is made of what the
 * document says can't be taken twice for different things on two devices.
 */
export const docId = {
  copy: (article: ArticleId, version: VersionId) => `copy:${article}:${version}`,
  link: (article: ArticleId) => `link:${article}`,
  shelf: (article: ArticleId) => `shelf:${article}`,
  place: (article: ArticleId) => `place:${article}`,
  tag: (article: ArticleId, name: string) => `tag:${article}:${tagKey(name)}`,
  mark: (article: ArticleId, unique: string) => `mark:${article}:${unique}`,
  /** Of no article, but of every page of a host. */
  site: (host: string) => `site:${encodeURIComponent(host)}`,
} as const;

export type DocKind = keyof typeof docId;

/** What a document is and of which article (or host); undefined if it is none of ours. */
export function readDocId(id: string): { kind: DocKind; article: ArticleId } | undefined {
  const [kind, article] = id.split(':');
  return kind && article && Object.hasOwn(docId, kind) ? { kind: kind as DocKind, article } : undefined;
}

/** Tags that differ in case, width or composition only are one tag. */
export function tagKey(name: string): string {
  return encodeURIComponent(name.normalize('NFKC').trim().toLowerCase());
}
