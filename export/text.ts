import { textBlocks } from '../article/body/text';
import { isolate } from '../attribution/direction';
import type { Copy } from '../library/copy';
import type { Mark } from '../library/mark';
import { layOut } from './article-nodes';
import type { SourceBlock } from './source-block';
import type { ExportWords } from './words';

/** Plain text: headline and source, the text with a blank line between blocks, highlights and notes, its links, the source again. */
export async function makeText([copy]: readonly Copy[], words: ExportWords): Promise<Blob> {
  const { text, source } = await layOut(copy!, words, async (url) => url);
  const { standFirst } = copy!.article;
  const links = linksOf(text);
  for (const item of text.querySelectorAll('li')) item.prepend(`${bulletOf(item)} `);
  const parts = [
    [source.title, standFirst].filter(Boolean).join('\n\n'),
    sourceLines(source, words),
    textBlocks(text).join('\n\n'),
    copy!.marks.length > 0 && [words.marks, ...copy!.marks.map(markLines)].join('\n\n'),
    links.length > 0 && [words.links, ...links].join('\n'),
    [words.source, line(words.title, source.title, words), sourceLines(source, words)].join('\n'),
  ];
  return new Blob([`${parts.filter(Boolean).join(`\n\n${RULE}\n\n`)}\n`], { type: 'text/plain;charset=utf-8' });
}

/** Between the parts. */
const RULE = '* * *';

function sourceLines({ rows }: SourceBlock, words: ExportWords): string {
  return rows
    .map(({ label, text, url }) => line(label, url && url !== text ? `${text} ${url}` : text, words))
    .join('\n');
}

function line(label: string, text: string, words: ExportWords): string {
  return `${label}: ${isolate(text, words.direction)}`;
}

function markLines({ quote, note }: Mark): string {
  return [quote && `> ${quote.exact.trim().replace(/\s*\n\s*/g, '\n> ')}`, note?.trim()].filter(Boolean).join('\n\n');
}

/** Each address that the text links to, once, with the words of the link. */
function linksOf(text: Element): string[] {
  const links = new Map<string, string>();
  for (const link of text.querySelectorAll('a[href]:not([href^="#"])')) {
    const url = link.getAttribute('href')!;
    const words = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!links.has(url)) links.set(url, words && words !== url ? `${words}: ${url}` : url);
  }
  return [...links.values()];
}

function bulletOf(item: Element): string {
  const list = item.parentElement!;
  if (list.localName !== 'ol') return '•';
  const start = Number(list.getAttribute('start') ?? 1);
  return `${item.getAttribute('value') ?? start + [...list.children].indexOf(item)}.`;
}
