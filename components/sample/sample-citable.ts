import { retrievalAt } from '../../attribution/retrieval';
import type { Citable } from '../../attribution/templates/fields';
import { say } from '../../words';
import { sampleArticle } from './sample-article';

/** The sample as it is copied, with a passage and a tag, so that each field of a copy format is seen. */
export function sampleCitable(): Citable {
  const article = sampleArticle();
  return { article, retrieval: retrievalAt(new Date()), quote: article.text.split('\n')[0], tags: [say('field_note')] };
}

/** A passage of the sample, with a link that leads to its words. */
export function sampleQuote(): Citable {
  const sample = sampleCitable();
  const words = sample.quote!.split(' ').slice(0, 3).join(' ');
  return { ...sample, link: `${sample.article.canonicalUrl}#:~:text=${encodeURIComponent(words)}` };
}
