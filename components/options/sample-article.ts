import type { Article } from '../../article/article';
import { say } from '../../words';

/** A picture that comes from nowhere: hills at evening. */
const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 7"><path fill="#c9d6dc" d="M0 0h16v7H0z"/><path fill="#e8d9b8" d="M0 4h16v3H0z"/><path fill="#7d8f80" d="M0 7V5l4-2 4 2 4-3 4 2v3z"/></svg>',
)}`;

/** What the preview shows: a short article in the interface's language, with one of each thing that a setting changes. */
export function sampleArticle(): Pick<Article, 'title' | 'standFirst' | 'leadImage' | 'html' | 'language'> {
  const paragraphs = [say('sample_first'), say('sample_second')].map(escapeMarkup);
  return {
    title: say('sample_title'),
    standFirst: say('sample_standFirst'),
    language: say('language'),
    leadImage: { url: PICTURE, inBody: false },
    html: `<p>${paragraphs[0]}</p><p>${paragraphs[1]} <a href="https://www.w3.org/TR/WCAG22/">WCAG 2.2</a></p>`,
  };
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
