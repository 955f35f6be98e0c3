import type { ExtractRecord } from '../extract/record.ts';
import { harmonicMean, type ShingleScore, shareContained, shingleF1, shingleScore, wordF1 } from './body-score.ts';
import { isSameAuthors, isSameDay, isSameTitle, namesAnybody } from './field-score.ts';

/** What is right for one page. A set that says nothing of a field leaves it out; `null` means that the page has none. */
export interface Gold {
  articleBody: string;
  title?: string | null;
  /** Names parted by `;`, `,`, `&` or "and". */
  author?: string | null;
  /** ISO 8601, of which the day counts. */
  date?: string | null;
  /** Snippets of the body. */
  with?: string[];
  /** Snippets of what stands around it. */
  without?: string[];
}

/** The figures of a set of pages. Shares are 0 to 1; one that no page of the set tells is absent. */
export interface Figures {
  /** Harmonic mean of the mean precision and the mean recall over four-word runs. */
  shingleF1: number;
  /** Pages whose own shingle F1 is below .3. */
  under3: number;
  /** Pages whose own shingle F1 is below .8. */
  under8: number;
  wordF1: number;
  found?: number;
  leaked?: number;
  title?: number;
  author?: number;
  /** Of the pages that nobody signed, those that were given an author. */
  inventedAuthor?: number;
  date?: number;
  /** Time of the extraction over that of plain Readability, summed over the pages. */
  timeTotal?: number;
  /** 95th percentile of the same ratio page by page. */
  timeP95?: number;
}

/** Scores what was extracted; a page without a record counts as one without text. */
export function score(gold: Readonly<Record<string, Gold>>, records: Readonly<Record<string, ExtractRecord>>): Figures {
  const pages = Object.entries(gold).map(([id, right]) => scorePage(right, records[id]));
  const meanOf = (figure: (page: PageScore) => number | boolean | undefined) => mean(pages.map(figure));
  const shingles = harmonicMean(
    meanOf((page) => page.shingles.precision) ?? 0,
    meanOf((page) => page.shingles.recall) ?? 0,
  );
  return {
    shingleF1: shingles,
    under3: pages.filter((page) => page.f1 < 0.3).length,
    under8: pages.filter((page) => page.f1 < 0.8).length,
    wordF1: meanOf((page) => page.wordF1) ?? 0,
    found: meanOf((page) => page.found),
    leaked: meanOf((page) => page.leaked),
    title: meanOf((page) => page.title),
    author: meanOf((page) => page.author),
    inventedAuthor: meanOf((page) => page.inventedAuthor),
    date: meanOf((page) => page.date),
    ...timesOf(Object.keys(gold).map((id) => records[id])),
  };
}

interface PageScore {
  shingles: ShingleScore;
  f1: number;
  wordF1: number;
  found?: number;
  leaked?: number;
  title?: boolean;
  author?: boolean;
  inventedAuthor?: boolean;
  date?: boolean;
}

function scorePage(right: Gold, record: ExtractRecord | undefined): PageScore {
  const body = record?.articleBody ?? '';
  const byline = record?.byline ?? null;
  const shingles = shingleScore(right.articleBody, body);
  return {
    shingles,
    f1: shingleF1(shingles),
    wordF1: wordF1(right.articleBody, body),
    found: shareContained(right.with, body),
    leaked: shareContained(right.without, body),
    title: right.title ? isSameTitle(right.title, record?.title ?? null) : undefined,
    author: right.author ? isSameAuthors(right.author, byline) : undefined,
    inventedAuthor: right.author === undefined || right.author ? undefined : namesAnybody(byline),
    date: right.date ? isSameDay(right.date, record?.publishedTime ?? null) : undefined,
  };
}

/** Only pages of which both times were taken count. */
function timesOf(records: (ExtractRecord | undefined)[]): Pick<Figures, 'timeTotal' | 'timeP95'> {
  let millis = 0;
  let baselineMillis = 0;
  const ratios: number[] = [];
  for (const record of records) {
    if (!record?.millis || !record.baselineMillis) continue;
    millis += record.millis;
    baselineMillis += record.baselineMillis;
    ratios.push(record.millis / record.baselineMillis);
  }
  if (!ratios.length) return {};
  ratios.sort((one, other) => one - other);
  return { timeTotal: millis / baselineMillis, timeP95: ratios[Math.floor(0.95 * ratios.length)] };
}

/** Over those that are there; a statement that holds counts 1. */
function mean(list: (number | boolean | undefined)[]): number | undefined {
  const known = list.filter((item) => item !== undefined);
  return known.length ? known.reduce<number>((sum, item) => sum + Number(item), 0) / known.length : undefined;
}
