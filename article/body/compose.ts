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
}

/**
 * Builds the article's body anew from what was found: plain semantic elements without classes, absolute links and pictures,
 * captions at their pictures, loose text in paragraphs, without what was cut. The roots are left as they are.
 *
 * @param roots the elements whose contents follow one another
 * @returns a `div` of a new inert document
 */
export function compose(roots: readonly Node[], { base, captions, cuts, lead }: Composition): HTMLElement {
  const document = new DOMParser().parseFromString('<div></div>', 'text/html');
  const body = document.body.firstElementChild as HTMLElement;
  const composer = new Composer(document, base, captions, cuts);
  if (lead) composer.place(body, lead);
  for (const root of roots) composer.fill(body, root);
  return body;
}
