import type { Article } from '../article/article';

/** An article with everything known about it, as extraction gives it; tests change what they are about. */
export function sampleArticle(changes: Partial<Article> = {}): Article {
  return {
    title: 'Ferry returns to the lower river after nine years',
    standFirst: 'Two boats, one timetable and a bell.',
    authors: ['Leyla Quliyeva', 'Tom Hargreaves'],
    siteName: 'The Delta Post',
    publishedTime: '2023-04-24T12:14',
    section: 'Region',
    language: 'en',
    direction: 'ltr',
    sourceUrl: 'https://delta.example/en/ferry?utm_source=feed',
    canonicalUrl: 'https://delta.example/en/ferry',
    editions: [
      { language: 'ru', url: 'https://delta.example/ru/parom' },
      { language: 'hy', url: 'https://delta.example/hy/lastanav' },
    ],
    reuseTerms: { text: 'Reprints with a hyperlink only.', url: 'https://delta.example/terms' },
    leadImage: {
      url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
      alt: 'The ferry',
      caption: 'The ferry at dawn',
      inBody: false,
    },
    html: '<p>The ferry left at six.<a href="#user-content-note">1</a></p><h2>The bell</h2><p>It rang <a href="https://delta.example/bell">twice</a>.</p><p id="user-content-note">1. So the captain says.</p>',
    text: 'The ferry left at six.1\n\nThe bell\n\nIt rang twice.\n\n1. So the captain says.',
    words: 14,
    minutes: 1,
    removed: [],
    restored: [],
    confidence: 1,
    evidence: {},
    ...changes,
  };
}
