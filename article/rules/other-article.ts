import { lineOf } from '../body/text';
import { alike } from '../page/alike';
import type { Cuts } from '../page/cuts';
import type { PageContext } from './zone';

/** A story of less prose is a card, which other rules know. */
const LEAST_PROSE = 100;
const HEADLINES = 'h1, [itemprop~=headline], article h2:first-of-type, article header h2';

/**
 * Another whole story on the page: the next one that endless scrolling has appended, or neighbours in a list. It has a
 * headline of its own and stands beside the page's story in a block of the same kind.
 */
export function cutOtherArticles(body: Element, page: PageContext, cuts: Cuts): void {
  const { headline, measures } = page;
  if (!headline) return;
  const title = lineOf(headline);
  for (const heading of body.querySelectorAll(HEADLINES)) {
    if (heading === headline || cuts.covers(heading) || alike(lineOf(heading), title) > 0.8) continue;
    const [ours, other] = branches(headline, heading);
    if (!ours || !other || !sameKind(ours, other) || measures.of(other).prose < LEAST_PROSE) continue;
    const proseOfOurs = measures.of(ours).prose;
    if (proseOfOurs < LEAST_PROSE || (ours.localName !== 'article' && proseOfOurs < measures.of(other).prose / 4))
      continue;
    cuts.cut(other, 'other-article');
    measures.exclude(other);
  }
}

/** The two children of their nearest common ancestor in which the elements stand. */
function branches(one: Element, other: Element): [Element?, Element?] {
  let ours: Element | undefined = one;
  while (ours?.parentElement && !ours.parentElement.contains(other)) ours = ours.parentElement;
  let theirs: Element | undefined = other;
  while (theirs?.parentElement && !theirs.parentElement.contains(one)) theirs = theirs.parentElement;
  return [ours, theirs];
}

/** Of one kind are two `article`s, and two blocks with all classes alike but for numbers in them. */
function sameKind(one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  const classes = one.className.replace(/\d+/g, '');
  return one.localName === 'article' || (classes !== '' && classes === other.className.replace(/\d+/g, ''));
}
