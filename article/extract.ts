import type { Article, Extraction } from './article';
import { compose } from './body/compose';
import { liftCaptions } from './body/figures';
import { textBlocks } from './body/text';
import { findCandidate } from './candidate';
import { cleanUrl } from './metadata/clean-url';
import { sanitise } from './sanitise';
import { takeSnapshot } from './snapshot/snapshot';

/** Rough version. */
export function extract(page: Document, url: string): Extraction {
  const snapshot = takeSnapshot(page, url);
  const canonicalUrl = cleanUrl(snapshot.url, snapshot.document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined).url;
  const title = snapshot.document.querySelector('h1')?.textContent?.trim() || snapshot.document.title;
  const facts = { title, sourceUrl: url, canonicalUrl };
  const work = snapshot.document;
  const captions = liftCaptions(work);
  const found = findCandidate(work);
  if (!found) return { ok: false, reason: 'empty', page: facts };
  const body = compose(found.root, snapshot.base, captions);
  const text = textBlocks(body).join('\n\n');
  const article: Article = {
    ...facts,
    authors: found.byline ? [found.byline] : [],
    direction: 'ltr',
    editions: [],
    html: sanitise(body.innerHTML),
    text,
    words: text.split(' ').length,
    minutes: 1,
    removed: [],
    confidence: 1,
    evidence: {},
  };
  return { ok: true, article };
}
