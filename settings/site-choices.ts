import type { BlockMark, Choices } from '../article/choices';

/** What a person decided for every article of a site. */
export interface SiteChoices {
  restore: readonly BlockMark[];
  hide: readonly BlockMark[];
}

export type ChoiceKind = keyof SiteChoices;

export const NO_CHOICES: SiteChoices = { restore: [], hide: [] };

/** More for one site are not kept; the oldest gives way. */
const MOST = 100;

/** Makes choices of whatever was stored; what is damaged is left out. */
export function acceptChoices(stored: unknown): SiteChoices {
  const { restore, hide } = (stored ?? {}) as Record<string, unknown>;
  return { restore: acceptMarks(restore), hide: acceptMarks(hide) };
}

/** The same with one more. */
export function withChoice(choices: SiteChoices, kind: ChoiceKind, mark: BlockMark): SiteChoices {
  return { ...choices, [kind]: [...choices[kind].filter((one) => !isSameMark(one, mark)), mark].slice(-MOST) };
}

/** The same without that one. */
export function withoutChoice(choices: SiteChoices, kind: ChoiceKind, mark: BlockMark): SiteChoices {
  return { ...choices, [kind]: choices[kind].filter((one) => !isSameMark(one, mark)) };
}

export function hasChoice(choices: SiteChoices, kind: ChoiceKind, mark: BlockMark): boolean {
  return choices[kind].some((one) => isSameMark(one, mark));
}

export function isEmpty({ restore, hide }: SiteChoices): boolean {
  return restore.length === 0 && hide.length === 0;
}

/** What holds for one article: what was decided for the site, and for it alone. */
export function joined(site: SiteChoices, article: SiteChoices): Choices {
  return { restore: [...site.restore, ...article.restore], hide: [...site.hide, ...article.hide] };
}

function isSameMark(one: BlockMark, other: BlockMark): boolean {
  return one.selector === other.selector && one.words === other.words;
}

function acceptMarks(stored: unknown): BlockMark[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((mark: Partial<BlockMark> | null) => {
    if (typeof mark?.selector !== 'string') return [];
    const { selector, words } = mark;
    return [typeof words === 'string' ? { selector, words } : { selector }];
  });
}
