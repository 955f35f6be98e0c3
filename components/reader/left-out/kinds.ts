import type { Removal, RuleName } from '../../../article/article';
import { HIDDEN_BY_READER } from '../../../article/choices';
import type { WordKey } from '../../../words';

/** What people call the things that are left out. */
export type Kind =
  | 'sharing'
  | 'advertising'
  | 'related'
  | 'comments'
  | 'authors'
  | 'tags'
  | 'details'
  | 'repeats'
  | 'site';

interface KindRow {
  kind: Kind;
  words: WordKey;
  rules: readonly RuleName[];
  /** Not told of in the line under the article, only in the list: it is said elsewhere, or nobody expects it. */
  quiet?: boolean;
}

/** In the order in which they are told. A rule belongs to the kind that a person would look for its blocks under. */
export const KINDS: readonly KindRow[] = [
  { kind: 'sharing', words: 'kind_sharing', rules: ['share-widgets'] },
  { kind: 'advertising', words: 'kind_advertising', rules: ['advertisement', 'promotion', 'furniture'] },
  {
    kind: 'related',
    words: 'kind_related',
    rules: [
      ...['related-stories', 'related-under-heading', 'cards', 'link-block', 'link-line', 'read-more'],
      'other-article',
    ],
  },
  { kind: 'comments', words: 'kind_comments', rules: ['comments'] },
  { kind: 'authors', words: 'kind_authors', rules: ['author-box', 'author-note'] },
  { kind: 'tags', words: 'kind_tags', rules: ['tags'] },
  {
    kind: 'details',
    words: 'kind_details',
    rules: ['byline', 'date-line', 'credit', 'copyright-line', 'tail'],
    quiet: true,
  },
  {
    kind: 'repeats',
    words: 'kind_repeats',
    rules: ['repeated-headline', 'repeated-stand-first', 'said-twice', 'pull-quote', 'empty-heading'],
    quiet: true,
  },
  {
    kind: 'site',
    words: 'kind_site',
    rules: ['navigation', 'site-head', 'site-foot', 'side-column', 'hidden', 'dialogs', 'tools'],
    quiet: true,
  },
];

export interface KindOfRemovals extends KindRow {
  removals: readonly Removal[];
}

/** The removals by kind, kinds without any left out. A rule that no kind names is one of the site's parts. */
export function byKind(removals: readonly Removal[]): KindOfRemovals[] {
  const known = new Set(KINDS.flatMap(({ rules }) => rules));
  return KINDS.map((row) => ({
    ...row,
    removals: removals.filter(({ rule }) => (known.has(rule) ? row.rules.includes(rule) : row.kind === 'site')),
  })).filter((row) => row.removals.length > 0);
}

/** True if the person left it out, and no rule. */
export function isHidden({ rule }: Removal): boolean {
  return rule === HIDDEN_BY_READER;
}
