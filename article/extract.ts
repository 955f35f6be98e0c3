import type { Article, Extraction } from './article';
import { compose } from './body/compose';
import { liftCaptions } from './body/figures';
import { textBlocks } from './body/text';
import { findCandidate } from './candidate';
import { readMetadata } from './metadata/metadata';
import { sanitise } from './sanitise';
import { takeSnapshot } from './snapshot/snapshot';

/** Rough version. */
export function extract(page: Document, url: string): Extraction {
  const snapshot = takeSnapshot(page, url);
  const { headline: _, shown: __, description: ___, articleBody: ____, statedArticle: _____, ...facts } = readMetadata(snapshot);
  const work = snapshot.document;
  const captions = liftCaptions(work);
  const found = findCandidate(work);
  if (!found) return { ok: false, reason: 'empty', page: facts };
  const body = compose(found.root, snapshot.base, captions);
  const text = textBlocks(body).join('\n\n');
  const article: Article = {
    ...facts,
    html: sanitise(body.innerHTML),
    text,
    words: text.split(' ').length,
    minutes: 1,
    removed: [],
    confidence: 1,
  };
  return { ok: true, article };
}
