import type { Article } from '../../article/article';
import { say, wordsDirection } from '../../words';

/** Hills at evening. */
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 7"><path fill="#c9d6dc" d="M0 0h16v7H0z"/><path fill="#e8d9b8" d="M0 4h16v3H0z"/><path fill="#7d8f80" d="M0 7V5l4-2 4 2 4-3 4 2v3z"/></svg>';

/** A picture that comes from nowhere; at an address of our own, since the reader shows no drawing that a page brings along. */
const PICTURE = URL.createObjectURL(new Blob([DRAWING], { type: 'image/svg+xml' }));

/** A site that is there for examples, and says so to whoever follows the link. */
const ADDRESS = 'https://example.com/ferryman';

/**
 * The sample that options and welcome page show: a short article in the interface's language, with one of each thing that
 * a setting changes, and with a source that is complete.
 */
export function sampleArticle(): Article {
  const paragraphs = [say('sample_first'), say('sample_second')];
  const [first, second] = paragraphs.map(escapeMarkup);
  const text = paragraphs.join('\n\n');
  return {
    title: say('sample_title'),
    standFirst: say('sample_standFirst'),
    authors: [say('sample_author')],
    siteName: say('sample_outlet'),
    publishedTime: '2026-05-04T06:00',
    language: say('language'),
    direction: wordsDirection(),
    sourceUrl: `${ADDRESS}?utm_source=newsletter`,
    canonicalUrl: ADDRESS,
    editions: [],
    reuseTerms: { text: say('sample_terms') },
    leadImage: { url: PICTURE, inBody: false },
    html: `<p>${first}</p><p>${second} <a href="https://www.w3.org/TR/WCAG22/">WCAG 2.2</a></p>`,
    text,
    words: text.split(/\s+/).length,
    minutes: 1,
    removed: [],
    restored: [],
    confidence: 1,
    evidence: {},
  };
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
