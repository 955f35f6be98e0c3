/** How much of a body is right (precision) and how much of the right one it has (recall), 0 to 1 each. */
export interface ShingleScore {
  /** Absent for a body without a word. */
  precision?: number;
  /** Absent where the right body has no word. */
  recall?: number;
}

const SHINGLE = 4;

/**
 * Compares two bodies by their runs of four words, each as often as it occurs: so order and repetition count, and a
 * word that stands elsewhere on the page helps nobody. It is the measure of the article-extraction-benchmark.
 */
export function shingleScore(right: string, found: string): ShingleScore {
  const wanted = shinglesOf(right);
  const given = shinglesOf(found);
  const shared = countShared(wanted, given);
  return {
    precision: given.length ? shared / given.length : undefined,
    recall: wanted.length ? shared / wanted.length : undefined,
  };
}

/** A page's own figure, 0 to 1; two bodies without a word are alike. */
export function shingleF1({ precision, recall }: ShingleScore): number {
  if (precision === undefined && recall === undefined) return 1;
  return harmonicMean(precision ?? 0, recall ?? 0);
}

/** F1 over the lower-case words in any order, each as often as it occurs: the measure of WCXB. */
export function wordF1(right: string, found: string): number {
  const wanted = wordsOf(right.toLowerCase());
  const given = wordsOf(found.toLowerCase());
  if (!wanted.length && !given.length) return 1;
  return (2 * countShared(wanted, given)) / (wanted.length + given.length);
}

/** The share of the snippets that the body contains, 0 to 1, typography made alike; absent without snippets. */
export function shareContained(snippets: readonly string[] | undefined, body: string): number | undefined {
  if (!snippets?.length) return undefined;
  const all = foldTypography(body);
  return snippets.filter((snippet) => all.includes(foldTypography(snippet))).length / snippets.length;
}

/** 0 where either is. */
export function harmonicMean(one: number, other: number): number {
  return one + other > 0 ? (2 * one * other) / (one + other) : 0;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** A text of fewer words is one run. */
function shinglesOf(text: string): string[] {
  const words = wordsOf(text);
  if (words.length <= SHINGLE) return words.length ? [words.join(' ')] : [];
  return words.slice(SHINGLE - 1).map((_, start) => words.slice(start, start + SHINGLE).join(' '));
}

function countShared(wanted: readonly string[], given: readonly string[]): number {
  const left = new Map<string, number>();
  for (const item of wanted) left.set(item, (left.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of given) {
    const count = left.get(item) ?? 0;
    if (count === 0) continue;
    left.set(item, count - 1);
    shared++;
  }
  return shared;
}

/** Snippets are typed plainer than the pages they were taken from. */
function foldTypography(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
