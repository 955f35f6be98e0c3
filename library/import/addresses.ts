import { readAddress, titleBesides } from './address';
import { plainArticle, type Reading, type Service, tidyLine, unreadable } from './imported';

const ADDRESS = /https?:\/\/[^\s<>"\]]+/i;
const MARKDOWN = /\[([^\]]*)\]\(\s*<?(https?:\/\/[^\s<>]+?)>?\s*\)/i;

/** As many lines are looked at to tell whether a text is a list. */
const LOOKED_AT = 20;

/**
 * A plain list: an address a line, with or without its title before or behind it, also as a list in Markdown. Empty lines
 * and those that begin with `#` are none of it.
 */
export const addresses: Service = {
  id: 'addresses',
  files: /\.(?:txt|md|csv|list|urls?)$/i,
  recognises(text) {
    const lines = linesOf(text.slice(0, 50_000)).slice(0, LOOKED_AT);
    return lines.length > 0 && lines.filter(({ words }) => ADDRESS.test(words)).length >= lines.length / 2;
  },
  read(text, file) {
    const reading: Reading = { imported: [], unreadable: [] };
    for (const { words, line } of linesOf(text)) {
      const [whole, named, target] = MARKDOWN.exec(words) ?? ADDRESS.exec(words) ?? [];
      const address = target ?? whole?.replace(/[.,;:!?]+$/, '');
      const url = readAddress(address);
      if (!url) reading.unreadable.push(unreadable('address', file, words, line));
      else reading.imported.push(plainArticle(url, titleBesides(named ?? besides(words, address!), address!)));
    }
    return reading;
  },
};

function linesOf(text: string): { words: string; line: number }[] {
  return text
    .split(/\r\n?|\n/)
    .map((words, index) => ({ words: words.trim(), line: index + 1 }))
    .filter(({ words }) => words && !words.startsWith('#'));
}

/** What stands around the address, without what parts them. */
function besides(words: string, address: string): string {
  const edges = /^[\s\-–—*•|,;:<>"'()[\]]+|[\s\-–—*•|,;:<>"'()[\]]+$/g;
  return tidyLine(
    words
      .replace(address, ' ')
      .replace(edges, '')
      .replace(/^\d+[.)]\s+/, ''),
  );
}
