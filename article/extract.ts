import type { Article, Extraction } from './article';
import { textBlocks } from './body/text';
import { findCandidate } from './candidate';
import { cleanUrl } from './metadata/clean-url';
import { sanitise } from './sanitise';
import { takeSnapshot } from './snapshot/snapshot';

/** Rough first version. */
export function extract(page: Document, url: string): Extraction {
  const snapshot = takeSnapshot(page, url);
  const canonicalUrl = cleanUrl(snapshot.url, snapshot.document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined).url;
  const title = snapshot.document.querySelector('h1')?.textContent?.trim() || snapshot.document.title;
  const facts = { title, sourceUrl: url, canonicalUrl };
  const found = findCandidate(snapshot.document.cloneNode(true) as Document);
  if (!found) return { ok: false, reason: 'empty', page: facts };
  const text = textBlocks(found.root).join('\n\n');
  const article: Article = {
    ...facts,
    authors: found.byline ? [found.byline] : [],
    direction: 'ltr',
    editions: [],
    html: sanitise(found.root.innerHTML),
    text,
    words: text.split(' ').length,
    minutes: 1,
    removed: [],
    confidence: 1,
    evidence: {},
  };
  return { ok: true, article };
}
