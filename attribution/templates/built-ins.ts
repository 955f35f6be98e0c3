import { CITATIONS, type CitationId } from '../citations';
import { cslOf } from '../citations/csl';
import type { Flavours } from '../copy';
import { quoteFlavours } from '../quote-flavours';
import { sourceOf } from '../source';
import { sourceHtml } from '../source-html';
import { sourceText } from '../source-text';
import type { Citable } from './fields';
import { type BuiltInId, FIRST_FORMAT, FIRST_QUOTE_FORMAT, type FormatFlavour } from './format';

interface Named {
  id: BuiltInId;
}

/** A format that comes with the extension: a template like a person's own, or made by a function. */
export type BuiltIn = Named &
  ({ flavour: FormatFlavour; body: string } | { make: (citable: Citable) => Flavours; citation?: CitationId });

const SOURCE_IN_TEXT = '{title}{#details} — {details}{/details}\n{url}{#terms}\n{terms}{/terms}';
const SOURCE_IN_MARKDOWN = '[{title}]({url}){#details} — {details}{/details}{#terms}\\\n{terms}{/terms}';
const SOURCE_IN_HTML =
  '<p dir="{direction}"{#language} lang="{language}"{/language}><a href="{url}">{title}</a>{#details} — {details}{/details}{#terms}<br>{terms}{/terms}</p>';

/** For a folder of notes in Markdown, such as Obsidian's: what is known on top, then the passage, the note and the source. */
const NOTE = `---
title: "{title}"
{#authors}
authors: ["{authors}"]
{/authors}
{#outlet}
outlet: "{outlet}"
{/outlet}
{#date}
date: {date}
{/date}
source: "{url}"
{#retrieved}
retrieved: {retrieved}
{/retrieved}
{#language}
language: "{language}"
{/language}
{#terms}
terms: "{terms}"
{/terms}
{#tags}
tags: ["{tags}"]
{/tags}
---

{#quote}
> {quote}

{/quote}
{#note}
{note}

{/note}
${SOURCE_IN_MARKDOWN}`;

/** One row a format; menus and the options page are made of it, in this order. */
export const BUILT_INS: readonly BuiltIn[] = [
  { id: FIRST_FORMAT, make: ({ article }) => withHyperlinks(article) },
  { id: 'markdown', flavour: 'markdown', body: SOURCE_IN_MARKDOWN },
  { id: 'html', flavour: 'html', body: SOURCE_IN_HTML },
  { id: FIRST_QUOTE_FORMAT, make: inAllForms },
  {
    id: 'quote-text',
    flavour: 'text',
    body: `{#quote}“{quote}”\n\n{/quote}{#note}{note}\n\n{/note}${SOURCE_IN_TEXT}`,
  },
  {
    id: 'quote-markdown',
    flavour: 'markdown',
    body: `{#quote}> {quote}\n\n{/quote}{#note}{note}\n\n{/note}${SOURCE_IN_MARKDOWN}`,
  },
  {
    id: 'quote-html',
    flavour: 'html',
    body: `{#quote}<blockquote>{quote}</blockquote>{/quote}{#note}<p>{note}</p>{/note}${SOURCE_IN_HTML}`,
  },
  { id: 'note', flavour: 'markdown', body: NOTE },
  ...CITATIONS.map(({ id, make }) => ({
    id,
    citation: id,
    make: ({ article, retrieval }: Citable) => make(cslOf(article, retrieval)),
  })),
];

function inAllForms({ article, quote, note, link = article.canonicalUrl }: Citable): Flavours {
  if (!quote) return withHyperlinks(article);
  return quoteFlavours({ quoted: quote, comment: note, source: sourceOf(article), link });
}

function withHyperlinks(article: Citable['article']): Flavours {
  const source = sourceOf(article);
  return { text: sourceText(source), html: sourceHtml(source) };
}
