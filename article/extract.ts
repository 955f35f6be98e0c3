import type { Article, Extraction, PageFacts } from './article';
import { type FoundBody, findBody } from './body/body';
import { withSecondOpinion } from './body/second-opinion';
import { countWords, minutesToRead } from './body/words';
import type { Choices } from './choices';
import { forgetWords } from './lexicon/phrases';
import { type Metadata, readMetadata } from './metadata/metadata';
import { sanitise } from './sanitise';
import { takeSnapshot } from './snapshot/snapshot';
import { judge } from './verdict';

/**
 * Reads the article of a page. Pure: asks no browser API, works on a copy, and leaves the page as it is.
 *
 * @param page the page's document; a parsed one without a window will do, then only what style sheets say is not known
 * @param url the address it was visited under
 * @param choices what a person decided about single blocks
 * @returns the article, or why there is none, then with what "read anyway" would show
 */
export function extract(page: Document, url: string, choices: Choices = {}): Extraction {
  try {
    return readFrom(page, url, choices);
  } finally {
    forgetWords();
  }
}

function readFrom(page: Document, url: string, choices: Choices): Extraction {
  const snapshot = takeSnapshot(page, url);
  const metadata = readMetadata(snapshot);
  const { title, sourceUrl, canonicalUrl } = metadata;
  const facts: PageFacts = { title, sourceUrl, canonicalUrl };
  if (!/html/.test(page.contentType)) return { ok: false, reason: 'not-html', page: facts };
  const body = withSecondOpinion(findBody(snapshot, metadata, choices), snapshot, metadata.articleBody);
  const article = { ...assemble(metadata, body), truncated: snapshot.truncated || undefined };
  const reason = judge({ body: snapshot.document.body, live: page, found: body, text: article.text, metadata });
  const { doubtful } = body;
  if (reason) return { ok: false, reason, page: facts, ...(article.text && { anyway: article }), doubtful };
  return { ok: true, article, doubtful };
}

function assemble(metadata: Metadata, body: FoundBody): Article {
  const { headline, description, articleBody, shown, statedArticle, types, leadPicture, ...fields } = metadata;
  const text = body.blocks.join('\n\n');
  const words = countWords(text, fields.language);
  return {
    ...fields,
    leadImage: fields.leadImage && { ...fields.leadImage, inBody: body.hasLead },
    html: sanitise(body.element.innerHTML),
    text,
    words,
    minutes: minutesToRead(words),
    removed: body.cuts.list(),
    restored: body.cuts.listRestored(),
    confidence: body.confidence,
  };
}
