/** Pages whose shape is the attack: each is a story, or hides one, and must give an article or a sentence in time. */
export interface Shape {
  name: string;
  /** Within the body. */
  body: string;
  head?: string;
  /** Runs when the page is parsed, as its own script. */
  script?: string;
  /** What comes of it, where that is not an article. */
  gives?: 'sentence' | 'either';
}

const LINE =
  'The ferry left the lower landing at six, with nineteen people and one bicycle on board, and came back at noon.';
const STORY = `<h1>The ferry is back</h1>${`<p>${LINE}</p>`.repeat(5)}`;
const ARTICLE = `<article>${STORY}</article>`;

/** Names that a reader may ask a node or the document for: all that there are. */
const ALL_NAMES = `const names = new Set();
for (let at of [document, document.body, document.createElement('form'), document.createElement('a')])
  for (; at; at = Object.getPrototypeOf(at)) for (const name of Object.getOwnPropertyNames(at)) names.add(name);`;

/** Not laid out, since Chromium itself crashes over some thousand levels that it draws. */
const nested = (tag: string) => `let at = document.body.appendChild(document.createElement('article'));
at.style.contentVisibility = 'hidden';
for (let level = 0; level < 30000; level++) at = at.appendChild(document.createElement('${tag}'));
at.innerHTML = ${JSON.stringify(STORY)};`;

/** Written out by the server, since a script that writes so much holds up the page by itself. */
const filled = (count: number, markup: string) => `<article>${STORY}<div>${markup.repeat(count)}</div></article>`;

export const SHAPES: readonly Shape[] = [
  { name: 'nothing strange', body: ARTICLE },
  {
    name: 'controls called as all that is asked of a form',
    body: `<form>${STORY}</form>`,
    script: `${ALL_NAMES} const form = document.querySelector('form');
for (const name of names) for (const tag of ['input', 'button', 'img']) { const own = document.createElement(tag); own.setAttribute('name', name); own.id = name; form.append(own); }`,
  },
  {
    name: 'pictures called as all that is asked of the document',
    body: ARTICLE,
    script: `${ALL_NAMES} const make = document.createElement.bind(document); const { body } = document;
for (const name of names) { const own = make('img'); own.setAttribute('name', name); body.append(own); }`,
  },
  {
    name: 'forms, frames and objects called as all that is asked of the document',
    body: ARTICLE,
    script: `${ALL_NAMES} const make = document.createElement.bind(document); const { body } = document;
for (const name of names) for (const tag of ['form', 'object', 'embed']) { const own = make(tag); own.setAttribute('name', name); own.id = name; body.append(own); }`,
  },
  { name: '30,000 levels of boxes', body: '', script: nested('div') },
  { name: '30,000 levels of bold text', body: '', script: nested('b') },
  { name: '30,000 levels of lists', body: '', script: nested('ul') },
  { name: '300,000 elements in lines', body: filled(100_000, '<p><b>x</b> and <i>y</i></p>') },
  { name: '300,000 empty boxes', body: filled(300_000, '<div></div>') },
  { name: '200,000 line breaks', body: filled(200_000, 'a<br>') },
  { name: '100,000 paragraphs of prose', body: filled(100_000, `<p>${LINE}</p>`) },
  {
    name: '5 MB of words in one paragraph',
    body: filled(1, `<p>${'many words and more '.repeat(250_000)}</p>`),
  },
  { name: '5 MB without a space', body: filled(1, `<p>${'x'.repeat(5_000_000)}</p>`) },
  { name: '5 MB of spaces', body: filled(1, `<p>a${' '.repeat(5_000_000)}b</p>`) },
  { name: '5 MB of brackets and dots', body: filled(1, `<p>${'(a.b, '.repeat(800_000)}</p>`) },
  { name: '50,000 links', body: filled(50_000, '<a href="/a">a link</a> ') },
  {
    name: '50,000 links in a list',
    body: filled(1, `<ul>${'<li><a href="/a">a link to it</a></li>'.repeat(50_000)}</ul>`),
  },
  {
    name: '20,000 pictures with noscripts',
    body: filled(20_000, '<img src="data:,"><noscript><img src="/a.jpg"></noscript>'),
  },
  {
    name: '20,000 streamed segments',
    body: filled(20_000, '<template id="B:1"></template><div hidden id="S:2">x</div>'),
  },
  { name: '20,000 headings', body: filled(20_000, '<h2>Heading</h2>') },
  {
    name: '20,000 figures',
    body: filled(
      20_000,
      '<figure><img src="/a.jpg" width="800"><figcaption>A caption of some words</figcaption></figure>',
    ),
  },
  {
    name: 'a table of 90,000 cells',
    body: filled(1, `<table>${`<tr>${'<td>cell</td>'.repeat(30)}</tr>`.repeat(3000)}</table>`),
  },
  { name: '200 tables in each other', body: filled(1, `${'<table><tr><td>'.repeat(200)}${LINE}`) },
  {
    name: 'mutation without end',
    body: ARTICLE,
    script: `setInterval(() => { const own = document.createElement('p'); own.textContent = 'more ' + Math.random(); document.querySelector('article')?.append(own); document.title = String(Math.random()); }, 0);`,
  },
  {
    name: 'paragraphs that change places',
    body: ARTICLE,
    script: `setInterval(() => document.querySelector('article').prepend(document.querySelector('article').lastChild), 0);`,
  },
  {
    name: 'document.write without end',
    body: ARTICLE,
    script: `setInterval(() => document.write(${JSON.stringify(ARTICLE)}), 20);`,
    gives: 'either',
  },
  {
    name: 'a page that empties itself',
    body: ARTICLE,
    script: `setInterval(() => document.documentElement.replaceChildren(), 0);`,
    gives: 'sentence',
  },
  {
    name: 'getters and methods replaced by the page',
    body: ARTICLE,
    script: `for (const each of [Node, Element, Document, HTMLElement, NodeList, Array, String, Map, Set, RegExp]) for (const name of Object.getOwnPropertyNames(each.prototype)) { if (name !== 'constructor') try { Object.defineProperty(each.prototype, name, { get() { throw new Error('no'); } }); } catch {} }`,
  },
  {
    name: 'frozen prototypes',
    body: ARTICLE,
    script: `for (const each of [Node, Element, Document, HTMLElement, Object, Array, EventTarget]) Object.freeze(each.prototype); Object.freeze(document);`,
  },
  {
    name: 'a srcset of 100,000 candidates',
    body: ARTICLE,
    script: `const image = document.createElement('img'); image.width = 800; image.setAttribute('srcset', '/a.jpg 1w, '.repeat(100000)); document.querySelector('p').append(image);`,
  },
  {
    name: 'a srcset of 5 MB of commas',
    body: ARTICLE,
    script: `const image = document.createElement('img'); image.width = 800; image.setAttribute('srcset', ','.repeat(5000000)); image.setAttribute('data-src', ' '.repeat(5000000)); document.querySelector('p').append(image);`,
  },
  {
    name: 'JSON-LD of 10 MB',
    body: ARTICLE,
    script: `const data = document.createElement('script'); data.type = 'application/ld+json'; data.textContent = JSON.stringify({ '@type': 'NewsArticle', headline: 'The ferry', author: Array.from({ length: 100000 }, (_, n) => ({ '@type': 'Person', name: 'Ann Writer ' + n })), keywords: 'x'.repeat(4000000) }); document.head.append(data);`,
  },
  {
    name: 'JSON-LD of 100,000 nodes',
    body: ARTICLE,
    script: `const data = document.createElement('script'); data.type = 'application/ld+json'; data.textContent = JSON.stringify({ '@graph': Array.from({ length: 100000 }, (_, n) => ({ '@type': 'NewsArticle', '@id': '#' + n, headline: 'The ferry ' + n, isPartOf: { '@id': '#' + (n + 1) } })) }); document.head.append(data);`,
  },
  {
    name: 'JSON-LD of 1,000 levels',
    body: ARTICLE,
    script: `const data = document.createElement('script'); data.type = 'application/ld+json'; data.textContent = '{"@type":"NewsArticle","author":'.repeat(1000) + '1' + '}'.repeat(1000); document.head.append(data);`,
  },
  {
    name: 'JSON-LD of 100,000 levels',
    body: ARTICLE,
    script: `const data = document.createElement('script'); data.type = 'application/ld+json'; data.textContent = '['.repeat(100000) + ']'.repeat(100000); document.head.append(data);`,
  },
  {
    name: 'dates that are none',
    body: `<article><h1>The ferry is back</h1>${['', '0', '-1', '99999-99-99', '2026-13-45T99:99', '1e999', 'NaN', '+275760-09-13'].map((date) => `<time datetime="${date}">${date}</time>`).join(' ')}${STORY}</article>`,
    head: ['99999999999999', '0000-00-00', '2026-02-30T25:61:61Z', 'Infinity']
      .map((date) => `<meta property="article:published_time" content="${date}">`)
      .join(''),
  },
  {
    name: 'lone surrogates, null bytes and marks of direction',
    body: `<article><h1>a\u202eb\u2066</h1>${STORY}</article>`,
    script: `document.title = 'a\\ud800b\\0c\\u202ed'; document.querySelector('h1').textContent = 'The ferry \\ud800 \\0 \\u202e is back'; document.querySelector('p').append('\\udc00\\ud800\\0\\u2066\\u202e');`,
  },
  {
    name: 'a title of 5 MB',
    body: ARTICLE,
    script: `document.title = 'a | b - '.repeat(600000); document.querySelector('h1').textContent = 'The ferry - | '.repeat(400000);`,
  },
  {
    name: 'an address and classes of 2 MB',
    body: ARTICLE,
    script: `const link = document.createElement('a'); link.href = '/' + 'a/'.repeat(1000000); link.textContent = 'a link'; link.className = 'share-by-tag '.repeat(150000); document.querySelector('p').append(link); const own = document.createElement('link'); own.rel = 'canonical'; own.href = '/' + '%20'.repeat(500000); document.head.append(own);`,
  },
  {
    name: '20,000 editions and tags of the head',
    body: ARTICLE,
    script: `document.head.insertAdjacentHTML('beforeend', '<link rel="alternate" hreflang="ru" href="/ru/a"><meta property="article:author" content="Ann Writer"><meta name="keywords" content="x">'.repeat(20000));`,
  },
  {
    name: '20,000 bylines and dates',
    body: filled(20_000, '<p class="byline author">By Ann Writer and Bob Other, 24 April 2023</p>'),
  },
  { name: '20,000 comments of the code', body: filled(20_000, '<!-- x --><p class="comment">x</p>') },
];

/** The page as it is served. */
export function pageOf({ body, head = '', script = '' }: Shape): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The ferry is back</title>${head}
<script>${HEARTBEAT}</script></head><body>${body}<script>{${script.replaceAll('</', '<\\/')}}</script></body></html>`;
}

/** Notes the longest time for which the page could do nothing. */
const HEARTBEAT = `{ let last = performance.now(); const { performance: clock, setTimeout: wait } = window; window.longestTask = 0;
const beat = () => { const now = clock.now(); window.longestTask = Math.max(window.longestTask, now - last); last = now; wait(beat, 0); }; beat(); }`;
