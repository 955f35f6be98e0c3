import { containsPhrase, isPhrase, phraseAtStart } from '../lexicon/match';
import { readDates } from './date-words';
import { type Found, found, surest } from './found';
import { isoTime, readIsoDate } from './iso-date';
import type { MetaTags } from './meta-tags';
import type { StatedArticle } from './stated-article';
import type { Line, Piece, Surroundings } from './surroundings';

/** An address alone may tell the date (`/2023/04/24/`); less is a guess. */
const THRESHOLD = 0.4;

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'published_time',
  'published-date',
  'published_date',
  'published',
  'publication_date',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'article.published',
  'citation_publication_date',
  'citation_date',
];
/** Which date these mean is not said; some content systems write that of the visit. */
const VAGUE_META = ['dc.date', 'dcterms.date', 'date', 'timestamp'];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
  'revised',
  'article.updated',
];

/** Longer lines are sentences of the body, whose dates are the story's own. */
const LONGEST_DATE_LINE = 160;
const LONGEST_LABELLED = 60;

/** A date that the page shows near its headline. */
export interface ShownDate {
  iso: string;
  /** True if it is said to be that of a change. */
  isUpdate: boolean;
  element: Element;
  source: string;
}

export interface Dates {
  published?: Found<string>;
  modified?: Found<string>;
  /** Where the page shows them. */
  shown: Element[];
}

/**
 * When the article was published and changed: structured data, then `meta`, then what stands by the headline, then
 * the address. An article that shows no date but that of its last change is dated by that, as its outlet dates it.
 */
export function readPublished(
  stated: StatedArticle | undefined,
  meta: MetaTags,
  surroundings: Surroundings,
  url: URL,
  language: string | undefined,
): Dates {
  const shown = shownDates(surroundings, language);
  const visible = shown.find(({ isUpdate }) => !isUpdate);
  const changed = shown.find(({ isUpdate }) => isUpdate);
  const published = surest(
    [
      machineDate(stated?.publishedTime, 'json-ld', 0.95, language),
      metaDate(meta, PUBLISHED_META, 0.9, language),
      visible && found(visible.iso, visible.source, 0.8),
      metaDate(meta, VAGUE_META, 0.7, language),
      labelledBelow(surroundings, language),
      changed && found(changed.iso, 'visible date of change', 0.45),
      dateOfAddress(url),
    ],
    THRESHOLD,
  );
  const modified = surest(
    [
      machineDate(stated?.modifiedTime, 'json-ld', 0.9, language),
      metaDate(meta, MODIFIED_META, 0.85, language),
      changed && found(changed.iso, changed.source, 0.8),
    ],
    THRESHOLD,
  );
  return { published, modified, shown: shown.map(({ element }) => element) };
}

function machineDate(
  text: string | undefined,
  source: string,
  confidence: number,
  language: string | undefined,
): Found<string> | undefined {
  if (!text) return undefined;
  const iso = readIsoDate(text) ?? readDates(text.slice(0, 100), language)[0]?.iso;
  return iso ? found(iso, source, confidence) : undefined;
}

function metaDate(
  meta: MetaTags,
  names: readonly string[],
  confidence: number,
  language: string | undefined,
): Found<string> | undefined {
  for (const name of names) {
    const date = machineDate(meta.first(name), `meta[${name}]`, confidence, language);
    if (date) return date;
  }
  return undefined;
}

/** The dates in the lines round the headline, those below it first. */
function shownDates({ before, after }: Surroundings, language: string | undefined): ShownDate[] {
  return [...after, ...before].flatMap((line, index, lines) => datesOf(line, lines[index + 1], language));
}

function datesOf(line: Line, next: Line | undefined, language: string | undefined): ShownDate[] {
  if (line.text.length > LONGEST_DATE_LINE) return [];
  const written = readDates(line.text, language);
  const dates = written.map((date, index): ShownDate => {
    const piece = pieceAt(line, date.start);
    const time = piece.element.closest('time[datetime]');
    const exact = time && readIsoDate(time.getAttribute('datetime')!);
    const label = line.text.slice(written[index - 1]?.end ?? 0, date.start);
    const isUpdate = containsPhrase('updated', label) || /modif|updat/i.test(time?.getAttribute('itemprop') ?? '');
    const iso = exact && isSameDay(exact, date.iso) && exact.length >= date.iso.length ? exact : date.iso;
    return { iso, isUpdate, element: piece.element, source: time ? 'time[datetime]' : 'visible date' };
  });
  const [only] = dates;
  // Some pages give the clock a box of its own.
  const clock = dates.length === 1 && only!.iso.length === 10 ? /^(\d{1,2}):(\d{2})$/.exec(next?.text ?? '') : null;
  if (clock)
    only!.iso =
      isoTime(only!.iso.slice(0, 4), only!.iso.slice(5, 7), only!.iso.slice(8), clock[1], clock[2]) ?? only!.iso;
  return written.length ? dates : unwritten(line);
}

/** A date further down that is said to be that of publication, there or in the line above it. */
function labelledBelow({ later }: Surroundings, language: string | undefined): Found<string> | undefined {
  for (const [index, line] of later.entries()) {
    if (!/\d{4}/.test(line.text) || line.text.length > LONGEST_LABELLED) continue;
    if (!phraseAtStart('published', line.text) && !isPhrase('published', later[index - 1]?.text ?? '')) continue;
    const date = datesOf(line, later[index + 1], language)[0];
    if (date && !date.isUpdate) return found(date.iso, 'visible date', 0.6);
  }
  return undefined;
}

/** A `time` element without a date that can be read ("three hours ago") still states one. */
function unwritten(line: Line): ShownDate[] {
  const time = line.pieces.map(({ element }) => element.closest('time[datetime]')).find((one) => !!one);
  const iso = time && readIsoDate(time.getAttribute('datetime')!);
  return iso ? [{ iso, isUpdate: containsPhrase('updated', line.text), element: time, source: 'time[datetime]' }] : [];
}

/** The piece of the line that the character at `index` is in. */
function pieceAt(line: Line, index: number): Piece {
  let end = 0;
  for (const piece of line.pieces) {
    end += piece.text.length + 1;
    if (index < end) return piece;
  }
  return line.pieces.at(-1)!;
}

/** The same day, or the day beside it where the machine's date is in another zone than the reader's. */
function isSameDay(one: string, other: string): boolean {
  return Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) <= 24 * 60 * 60 * 1000;
}

/** The date in an address such as `/2023/04/24/` or `/20230424/`. */
function dateOfAddress(url: URL): Found<string> | undefined {
  const match =
    /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(url.pathname) ??
    /\/((?:19|20)\d{2})\/?([01]\d)([0-3]\d)(?=\/)/.exec(url.pathname);
  const iso = match && readIsoDate(`${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`);
  return iso ? found(iso, 'address', 0.4) : undefined;
}
