import { strFromU8, unzipSync } from 'fflate';
import MarkdownIt from 'markdown-it';
import { sanitise } from '../../../article/sanitise';
import { quoteHtml } from '../../../attribution/quote-html';
import { quoteMarkdown } from '../../../attribution/quote-markdown';
import { sourceOf } from '../../../attribution/source';
import { makeCopy } from '../../../attribution/templates';
import { BUILT_INS } from '../../../attribution/templates/built-ins';
import { parseTemplate } from '../../../attribution/templates/parse';
import { writeTemplate } from '../../../attribution/templates/write';
import { makeEpub } from '../../../export/epub';
import { makeHtml } from '../../../export/html';
import { makeMarkdown } from '../../../export/markdown';
import { exportWords } from '../../../export/words';
import type { Copy } from '../../../library/copy';
import catalogue from '../../../public/_locales/en/messages.json';

/** A document as a browser, a reading program or an editor would show it. */
export interface Shown {
  /** Number of the copy it was made of; absent if it was made of all. */
  of?: number;
  type: 'text/html' | 'application/xhtml+xml';
  body: string;
  /** What is wrong with it before it is shown. */
  faults?: string[];
}

/** One way out of the extension. */
export interface Sink {
  id: SinkId;
  write(copies: readonly Copy[]): Promise<Shown[]>;
}

export type SinkId = 'saved HTML' | 'EPUB' | 'Markdown' | 'clipboard';

const WORDS = exportWords((key) => catalogue[key].message, 'ltr');

/** One row for each way out that gives a document; the reader is shown by itself (`show-reader.tsx`). */
export const SINKS: readonly Sink[] = [
  { id: 'saved HTML', write: (copies) => oneEach(copies, savedHtml) },
  { id: 'EPUB', write: book },
  { id: 'Markdown', write: (copies) => oneEach(copies, markdown) },
  { id: 'clipboard', write: (copies) => oneEach(copies, clipboard) },
];

/** Documents of a kind as one: what a browser makes of each stays the same, and it is asked only once. */
export function combined(documents: readonly Shown[]): Shown {
  const [first] = documents;
  if (first!.type === 'text/html') return { type: 'text/html', body: documents.map(({ body }) => body).join('\n') };
  const bodies = documents.map(({ body }) => /<body[^>]*>([\s\S]*)<\/body>/.exec(body)?.[1] ?? body);
  const [start, end] = first!.body.split(/(?<=<body[^>]*>)[\s\S]*(?=<\/body>)/);
  return { type: first!.type, body: `${start}${bodies.map((body) => `<div>${body}</div>`).join('\n')}${end}` };
}

async function oneEach(copies: readonly Copy[], write: (copy: Copy) => Promise<Shown>): Promise<Shown[]> {
  return Promise.all(copies.map(async (copy, of) => ({ ...(await write(copy)), of })));
}

const POLICY = /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]*">/;

/** Shown without the policy that it carries, which would hide what got through. */
async function savedHtml(copy: Copy): Promise<Shown> {
  const html = await (await makeHtml([copy], WORDS)).text();
  const [policy] = POLICY.exec(html) ?? [];
  const isFirst = policy && /^<!DOCTYPE html>\n<html[^>]*><head><meta charset="UTF-8">$/.test(html.split(policy)[0]!);
  const faults = isFirst ? [] : ['the file has no policy, or something before it'];
  return { type: 'text/html', body: html.replace(POLICY, ''), faults };
}

async function book(copies: readonly Copy[]): Promise<Shown[]> {
  const files = unzipSync(new Uint8Array(await (await makeEpub(copies, WORDS)).arrayBuffer()));
  return Object.entries(files)
    .filter(([name]) => name.endsWith('.xhtml'))
    .map(([name, bytes]) => {
      const number = /article-(\d+)/.exec(name)?.[1];
      const of = number === undefined ? undefined : Number(number) - 1;
      return { of, type: 'application/xhtml+xml', body: strFromU8(bytes) };
    });
}

/** As CommonMark has it, so with HTML, and with every address let through. */
const trusting = new MarkdownIt('commonmark');
trusting.validateLink = () => true;

async function markdown(copy: Copy): Promise<Shown> {
  const whole = await (await makeMarkdown([copy], WORDS)).text();
  const pieces = [
    trusting.render(whole.replace(/^---\n[\s\S]*?\n---\n/, '')),
    // Some programs know nothing of the fields on top.
    trusting.render(whole),
    trusting.render(quoteMarkdown(quoteOf(copy))),
    ...BUILT_INS.flatMap((format) =>
      'flavour' in format && format.flavour === 'markdown'
        ? [trusting.render(filled(format.body, 'markdown', copy))]
        : [],
    ),
  ];
  return { type: 'text/html', body: `<!DOCTYPE html><html><head></head><body>${pieces.join('<hr>')}</body></html>` };
}

/** A format of a person's own, with fields in text and in attributes. */
const OWN =
  '<p title="{title}" lang="{language}">{title} {details} {quote} {note} {terms} {tags} <a href="{url}">{outlet}</a></p>';

/** All that is put on the clipboard as HTML. */
async function clipboard(copy: Copy): Promise<Shown> {
  const own = { id: 'own', name: 'Own', flavour: 'html', body: OWN } as const;
  const pieces = [...BUILT_INS, own].map((format) => {
    const made = makeCopy(format, citableOf(copy), sanitise);
    return (made.ok && made.flavours.html) || '';
  });
  const html = [...pieces, quoteHtml(quoteOf(copy))].join('<hr>');
  return { type: 'text/html', body: `<!DOCTYPE html><html><head></head><body>${html}</body></html>` };
}

function citableOf({ article, receipt, tags }: Copy) {
  return { article, retrieval: receipt, quote: article.title, note: article.title, tags };
}

function quoteOf({ article }: Copy) {
  return { quoted: article.title, comment: article.title, source: sourceOf(article), link: article.canonicalUrl };
}

function filled(body: string, flavour: 'markdown', copy: Copy): string {
  const template = parseTemplate(body);
  return template.ok ? writeTemplate(template.parts, citableOf(copy), flavour) : '';
}
