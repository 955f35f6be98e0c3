import { isPhrase } from '../lexicon/match';
import type { BodyRule, Line } from './line';

/** Kinds of heading under which no part of the story follows. */
const KINDS = ['related', 'share', 'comments', 'promotion', 'tags', 'tools'] as const;

/** A heading that announces other stories, and all under it up to the next heading or paragraph. */
export const relatedUnderHeading: BodyRule = {
  name: 'related-under-heading',
  *find(_roots, body) {
    const { lines, cuts } = body;
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index]!;
      if (!announces(line) || cuts.covers(line.element)) continue;
      yield line.element;
      for (let next = index + 1; next < lines.length && belongs(lines[next]!, line); next++) yield lines[next]!.element;
    }
  },
};

function announces({ text, heading, element, linked, loose }: Line): boolean {
  if (loose) return false;
  const label =
    heading ||
    (text.length < 60 &&
      (element.localName !== 'p' || element.querySelector('b, strong') !== null || text.endsWith(':')));
  return label && linked < 0.9 && text.length < 80 && KINDS.some((kind) => isPhrase(kind, text));
}

/** What a box of other stories is made of: links, their dates, short lines. */
function belongs(line: Line, under: Line): boolean {
  if (line.loose) return false;
  if (line.heading && line.linked < 0.5 && level(line) <= level(under)) return false;
  return (
    line.linked > 0.5 ||
    line.text.length < 40 ||
    (line.prose < 200 && under.element.parentElement !== line.element.parentElement && !!line.element.closest('a'))
  );
}

function level({ element, heading }: Pick<Line, 'element' | 'heading'>): number {
  return heading ? Number(element.localName[1]) : 7;
}
