import { isWebAddress } from '../../article/address';
import type { Flavours } from '../copy';

/** A run of a printed citation. */
export type Piece = string | { italic: string } | { link: string };

/** The citation as text, and as HTML with its italics and its hyperlink. */
export function flavoursOf(pieces: readonly Piece[]): Flavours {
  const page = document.implementation.createHTMLDocument();
  const paragraph = page.createElement('p');
  paragraph.append(...pieces.map((piece) => nodeOf(page, piece)));
  return { text: paragraph.textContent, html: paragraph.outerHTML };
}

function nodeOf(page: Document, piece: Piece): Node | string {
  if (typeof piece === 'string') return piece;
  const element = page.createElement('italic' in piece ? 'i' : 'a');
  element.textContent = 'italic' in piece ? piece.italic : piece.link;
  if ('link' in piece && isWebAddress(piece.link)) element.setAttribute('href', piece.link);
  return element;
}

/** Ends a sentence, unless it has its mark already. */
export function ended(text: string): string {
  return /[.?!…。？！]["”’»]?$/u.test(text) ? text : `${text}.`;
}

/**
 * A title in double quotation marks, with its closing mark inside of them as American print has it. Double marks within
 * become single ones; those of other languages (« », „ “) stay.
 */
export function quoted(title: string, mark = '.'): string {
  const within = title
    .replace(/(^|[\s([{—–-])"(?=\S)/gu, '$1‘')
    .replaceAll('"', '’')
    .replace(/“([^“”„]*)”/gu, '‘$1’');
  return `“${/[?!…。？！][’»]?$/u.test(within) ? within : `${within.replace(/\.$/, '')}${mark}`}”`;
}
