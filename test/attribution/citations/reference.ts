/** The one article from which the tests of citations start: all is known, and nothing in it needs care. */
import { cslOf } from '../../../attribution/citations/csl';
import { sampleArticle } from '../../sample-article';

/** Late in the evening in Baku, which is the day after there. */
export const SEEN = { retrievedAt: '2026-11-24T21:30:00.000Z', offset: '+04:00' };

/** Its facts as citations take them, with those changes. */
export function reference(changes: Parameters<typeof sampleArticle>[0] = {}) {
  return cslOf(sampleArticle(changes), SEEN);
}
