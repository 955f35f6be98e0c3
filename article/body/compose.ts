import type { Cuts } from '../page/cuts';
import { Composer } from './composer';
import type { Captions } from './figures';

/** What the body is composed with. */
interface Composition {
  /** What relative addresses are resolved against. */
  base: string;
  captions: Captions;
  cuts: Cuts;
  /** The lead picture, where it stands outside of the text: it is put first. */
  lead?: Element;
  /** Those of the roots that are themselves a part of the body, and not only what they hold. */
  whole?: ReadonlyMap<Node, unknown>;
}

/**
 * Builds the article's body anew from what was found: plain semantic elements without classes, absolute links and pictures,
 * captions at their pictures, loose text in paragraphs, without what was cut. The roots are left as they are.
 *
 * @param roots the elements whose contents follow one another
 * @returns a `div` of a new inert document
 */
export function compose(roots: readonly Node[], { base, captions, cuts, lead, whole }: Composition): HTMLElement {
  const document = new DOMParser().parseFromString('<div></div>', 'text/html');
  const body = document.body.firstElementChild as HTMLElement;
  const composer = new Composer(document, base, captions, cuts);
  if (lead) composer.place(body, lead);
  for (const root of roots) {
    if (whole?.has(root)) composer.add(body, root as Element);
    else composer.fill(body, root);
  }
  return body;
}
