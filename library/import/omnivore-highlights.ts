import { type ImportedHighlight, tidyText } from './imported';

/**
 * The highlights of an article as Omnivore writes them: each begins with `> `, and paragraphs after it are its labels
 * (`#label #other`) and its note. Paragraphs before the first one are a note to the whole article.
 *
 * @param createdAt for all of them, since the file has no times
 */
export function highlightsIn(markdown: string, createdAt: string | undefined): ImportedHighlight[] {
  const paragraphs = tidyText(markdown).split(/\n\s*\n/);
  const highlights: ImportedHighlight[] = [];
  for (const paragraph of paragraphs.map((each) => each.trim()).filter(Boolean)) {
    if (paragraph.startsWith('>')) highlights.push({ quote: quoteOf(paragraph), createdAt });
    else addNote(highlights, paragraph, createdAt);
  }
  return highlights.filter(({ quote, note }) => quote || note);
}

function quoteOf(paragraph: string): string {
  return paragraph
    .replace(/^>[ \t]?/gm, '')
    .replace(/[ \t]+$/gm, '')
    .trim();
}

function addNote(highlights: ImportedHighlight[], paragraph: string, createdAt: string | undefined): void {
  const last = highlights.at(-1);
  if (last) last.note = last.note ? `${last.note}\n\n${paragraph}` : paragraph;
  else highlights.push({ note: paragraph, createdAt });
}
