import type { Article } from '../../article/article';

/**
 * The words of an article in the one form of which digests are made and by which two versions are compared: headline,
 * stand-first and body, composed (Unicode NFC), every run of white space one space, a line for each block. So neither a
 * changed picture nor another indentation makes a new version, and every changed word does.
 */
export function canonicalText({ title, standFirst, text }: Pick<Article, 'title' | 'standFirst' | 'text'>): string {
  return [title, standFirst ?? '', ...text.split(/\n+/)]
    .map((line) => line.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
