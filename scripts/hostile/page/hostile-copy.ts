import type { Article } from '../../../article/article';
import type { Copy } from '../../../library/copy';
import { makeReceipt } from '../../../library/receipt/receipt';
import { PROSE } from './hostile-page';

const AT = '2026-11-25T09:30:00.000Z';

/** A copy as it is kept of an article that was read just now. */
export async function copyOf(article: Article): Promise<Copy> {
  return { article, receipt: await makeReceipt(article, '0.0.0', new Date(AT)), images: [], marks: [], tags: [] };
}

/** A copy as a forged backup would bring it: the payload is in every field, and its HTML was never cleaned. */
export async function forgedCopy(payload: string): Promise<Copy> {
  const url = URL.canParse(payload) ? payload : `https://news.example/?${encodeURIComponent(payload.toWellFormed())}`;
  const article: Article = {
    title: payload,
    standFirst: payload,
    authors: [payload, 'Ann'],
    siteName: payload,
    publishedTime: payload,
    modifiedTime: payload,
    section: payload,
    language: payload,
    direction: 'ltr',
    sourceUrl: payload,
    canonicalUrl: url,
    editions: [{ language: payload, url: payload }],
    reuseTerms: { text: payload, url: payload },
    leadImage: { url: payload, alt: payload, caption: payload, inBody: false },
    html: `<p title="${payload}">${PROSE}</p><p>${payload}</p><figure><img src='${payload}' srcset='${payload} 2x'></figure>${payload}<p>${PROSE}</p>`,
    text: `${PROSE}\n\n${payload}`,
    words: 20,
    minutes: 1,
    removed: [],
    restored: [],
    confidence: 1,
    evidence: {},
  };
  const quote = { exact: payload, prefix: '', suffix: '' };
  const mark = { id: 'm', colour: 'yellow', createdAt: AT, changedAt: AT, note: payload } as const;
  return {
    ...(await copyOf(article)),
    images: [{ url: payload, blob: new Blob([payload], { type: 'image/svg+xml' }) }],
    marks: [{ ...mark, quote }, mark],
    tags: [payload],
  };
}
