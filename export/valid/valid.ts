import { settleAttributes } from './attributes';
import { settleEmpty } from './empty';
import { settleHeadings } from './headings';
import { settleLinks } from './links';
import { settleMath } from './math';
import { settleNames } from './names';
import { settleNesting } from './nesting';
import { settlePlaces } from './places';

/**
 * What makes the HTML of pages, which browsers read whatever it is, valid by the standards of HTML and EPUB. Places come
 * before nesting, since a part without its whole becomes a block. Attributes come first, since some elements mean something by
 * theirs only, and again when every element has its name.
 */
const STEPS = [
  settleAttributes,
  settleNames,
  settlePlaces,
  settleNesting,
  settleMath,
  settleEmpty,
  settlePlaces,
  settleHeadings,
  settleAttributes,
  settleLinks,
];

/** Makes sanitised content valid, where it stands. Every word stays. */
export function makeValid(root: Element): void {
  for (const settle of STEPS) settle(root);
}
