/** The interface's words that stand in exported files, and where the catalogue has them. */
export const EXPORT_WORD_KEYS = {
  source: 'source',
  title: 'export_title',
  authors: 'export_authors',
  outlet: 'export_outlet',
  published: 'export_published',
  modified: 'export_modified',
  link: 'export_link',
  retrieved: 'export_retrieved',
  terms: 'reuseTerms',
  tags: 'export_tags',
  marks: 'export_marks',
  toPassage: 'export_toPassage',
  notInFile: 'export_notInFile',
  picture: 'export_picture',
  links: 'export_links',
  contents: 'export_contents',
  cover: 'export_cover',
  selection: 'export_selection',
} as const;

type Word = keyof typeof EXPORT_WORD_KEYS;

/** The words, in one language. */
export type ExportWords = Readonly<Record<Word, string>> & {
  /** BCP 47 tag of the words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
};

/**
 * The words as `say` says them.
 *
 * @param say gives the catalogue's words for a key
 */
export function exportWords(
  say: (key: 'language' | (typeof EXPORT_WORD_KEYS)[Word]) => string,
  direction: 'ltr' | 'rtl',
): ExportWords {
  const words = Object.entries(EXPORT_WORD_KEYS).map(([word, key]) => [word, say(key)]);
  return { ...Object.fromEntries(words), language: say('language'), direction };
}
