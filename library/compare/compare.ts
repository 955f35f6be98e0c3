import type { Article } from '../../article/article';
import { compareText, type Piece } from './compare-text';

/** Fields whose change is called out, in this order. */
export const COMPARED = ['title', 'standFirst', 'authors', 'publishedTime', 'modifiedTime'] as const;

export type ComparedField = (typeof COMPARED)[number];

export interface FieldChange {
  field: ComparedField;
  /** Undefined if there was none, or is none any more. */
  before?: string;
  after?: string;
}

/** What differs between two versions of an article. */
export interface Comparison {
  fields: FieldChange[];
  /** The body in pieces, in order. */
  text: Piece[];
  /** True if neither a word of the body nor one of the fields differs. */
  isSame: boolean;
}

export function compareArticles(before: Article, after: Article): Comparison {
  const fields = COMPARED.map((field) => ({
    field,
    before: asText(before[field]),
    after: asText(after[field]),
  })).filter((change) => change.before !== change.after);
  const text = compareText(before.text, after.text, after.language ?? before.language);
  return { fields, text, isSame: fields.length === 0 && text.every(({ kind }) => kind === 'same') };
}

function asText(value: string | readonly string[] | undefined): string | undefined {
  const text = typeof value === 'object' ? value.join(', ') : value;
  return text || undefined;
}
