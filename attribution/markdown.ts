import { isWebAddress } from '../article/address';

/** Text that says the same in Markdown: nothing in it is taken for formatting, a link, HTML, a heading or a list. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|#]|&(?=[#\w])/g, '\\$&')
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2')
    .replace(/\bhttps?(?=:\/\/)/gi, (scheme) => `${scheme}\\`);
}

/** A hyperlink if the address leads into the web, the text alone otherwise. */
export function markdownLink(text: string, url: string): string {
  if (!isWebAddress(url)) return escapeMarkdown(text);
  return `[${escapeMarkdown(text)}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}
