import type TurndownService from 'turndown';

/**
 * Links and pictures. Turndown leaves line breaks in their titles and descriptions, with which a paragraph and so the link ends,
 * and no stroke before the strokes in them and in addresses, which then take its end for a letter.
 */
export function links(service: TurndownService): Readonly<Record<string, TurndownService.Rule>> {
  const target = (element: Element, name: string) => {
    const title = lineOf(element, 'title').replace(/["\\<]|&(?=#?\w+;)/g, '\\$&');
    return `(${addressOf(element, name)}${title && ` "${title}"`})`;
  };
  return {
    link: {
      filter: (node) => node.localName === 'a' && Boolean(node.getAttribute('href')),
      replacement: (content, node) => `[${content}]${target(node as Element, 'href')}`,
    },
    picture: {
      filter: (node) => node.localName === 'img',
      replacement: (_, node) => {
        const picture = node as Element;
        if (!picture.getAttribute('src')) return '';
        return `![${service.escape(lineOf(picture, 'alt'))}]${target(picture, 'src')}`;
      },
    },
  };
}

function lineOf(element: Element, name: string): string {
  return (element.getAttribute(name) ?? '').replace(/\s+/g, ' ').trim();
}

/** An entity in an address would be read as its letter. */
function addressOf(element: Element, name: string): string {
  return element
    .getAttribute(name)!
    .replace(/[\s<>"\\]/g, encodeURIComponent)
    .replace(/[()]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;');
}
