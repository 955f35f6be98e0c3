/** A news page with the payload in every place from which the extraction takes something: written out, and as markup. */
export function hostilePage(payload: string): string {
  const text = payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const value = text.replaceAll('"', '&quot;');
  const jsonLd = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: `${payload} in structured data`,
    description: payload,
    author: [{ '@type': 'Person', name: payload, url: payload }],
    publisher: { '@type': 'Organization', name: payload, logo: payload },
    image: payload,
    url: payload,
    articleSection: payload,
    articleBody: `${PROSE} ${payload}`,
  }).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html><html lang="en"><head><title>Ferry ${text}</title>
<meta name="author" content="${value}"><meta name="description" content="${value}">
<meta property="og:title" content="Ferry ${value}"><meta property="og:site_name" content="${value}">
<meta property="og:image" content="${value}"><meta property="og:url" content="${value}">
<meta property="article:section" content="${value}"><meta name="copyright" content="${value}">
<link rel="canonical" href="${value}"><link rel="alternate" hreflang="ru" href="${value}"><link rel="license" href="${value}">
<script type="application/ld+json">${jsonLd}</script></head><body>
<article><h1>Ferry ${text} returns</h1>
<p class="byline">By <a rel="author" href="${value}">Ann ${text}</a></p><p class="standfirst">${text}</p>
<figure><img src="https://news.example/lead.jpg" alt="${value}" title="${value}"><figcaption>${text} at dawn</figcaption></figure>
<p>${PROSE}</p><p title="${value}" lang="${value}">${PROSE} ${text}</p>
<p>${PROSE} <a href="${value}">a link</a> and <a href="https://b.example/" title="${value}">another</a>.</p>
<p><img src="${value}" srcset="${value} 1x, https://news.example/b.jpg 2x" data-src="${value}" alt="${value}" width="${value}"></p>
<blockquote cite="${value}"><p>${PROSE}</p></blockquote><pre><code>${text}</code></pre>
<table><caption>${text}</caption><tr><th>${text}</th><td id="${value}">${PROSE}</td></tr></table>
<p>${PROSE} <span title="${payload}">within double marks</span></p><p>${PROSE} <span title='${payload}'>within single ones</span></p>
<figure><img src="https://news.example/c.jpg" alt="${payload}"><figcaption>A caption ${payload}</figcaption></figure>
<p>${PROSE} ${payload} ${PROSE}</p><div>${payload}</div><p>${PROSE}</p></article></body></html>`;
}

export const PROSE =
  'The ferry left the lower landing at six, with nineteen people and one bicycle on board, and came back before noon.';
