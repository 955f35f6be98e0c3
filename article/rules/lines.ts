import type { Captions } from '../body/figures';
import type { Cuts } from '../page/cuts';
import type { PageContext } from './zone';
export function cutLines(_root: Element, _page: PageContext, _captions: Captions, _cuts: Cuts, _facts: { title: string; description?: string }): void {}
