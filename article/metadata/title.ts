import { fold, foldTight } from './fold';
import { type Found, found, surest } from './found';
import type { Headline } from './headline';
import { titleInAddress } from './title-in-address';

/** A heading whose place alone speaks for it gives way to what the page states. */
const THRESHOLD = 0.3;

/** What stands between a headline and the outlet's name in a page's title. */
const SEPARATOR = /\s*(?:\||-{2,}|::|»|«|›|•|·)\s*|\s+(?:[-–—~]|\/|\\)\s+|\s+[-–—](?=\S)/u;

/**
 * The headline: the visible one before what `og:title` and JSON-LD state, those before the page's `title`.
 *
 * @param stated titles that the page states of its article, surest first
 * @param siteNames names the outlet goes by, to be cut off
 * @param url the address as visited
 */
export function readTitle(
  headline: Headline | undefined,
  stated: readonly Found<string>[],
  pageTitle: string,
  siteNames: readonly string[],
  url: URL,
): Found<string> | undefined {
  const shown =
    headline && found(withoutOutlet(headline.text, siteNames), headline.element.localName, headline.confidence);
  const told = stated.map((title, rank) =>
    found(withoutSiteName(title.value, siteNames), title.source, 0.75 - 0.01 * rank),
  );
  const cut = pageTitle ? found(withoutSiteName(pageTitle, siteNames), 'title', 0.5) : undefined;
  const spelled = shown && titleInAddress(url, shown.value, told);
  if (spelled) return spelled;
  return surest(
    [shown, ...told, cut].filter((candidate) => candidate?.value),
    THRESHOLD,
  );
}

/** Cuts what is known to be the outlet's name, and what follows a bar; a dash in a visible headline is the headline's own. */
function withoutOutlet(title: string, siteNames: readonly string[]): string {
  const parts = splitTitle(title);
  const names = new Set(siteNames.map(foldTight).filter(Boolean));
  let to = parts.length;
  while (to > 1 && names.has(foldTight(parts[to - 1]!.text))) to--;
  const bar = parts.findIndex(({ separator }, index) => index > 0 && separator === '|');
  if (bar > 0 && title.slice(0, parts[bar - 1]!.end).split(' ').length >= 3) to = Math.min(to, bar);
  return to === parts.length ? title : title.slice(0, parts[to - 1]!.end).trim();
}

/** What a page's title may say of its headline: the whole, and the whole without one part or two at either end. */
export function titleVariants(title: string): string[] {
  const parts = splitTitle(title);
  if (parts.length < 2) return [title];
  const cuts = [
    [0, -1],
    [0, -2],
    [1, 0],
    [1, -1],
  ]
    .map(([from, back]) => [from!, parts.length + back!] as const)
    .filter(([from, to]) => to > from);
  return [title, ...cuts.map(([from, to]) => title.slice(parts[from]!.start, parts[to - 1]!.end).trim())];
}

/**
 * The title without the outlet's name at either end. Where no end is known as a name, what follows a bar is cut, and what
 * follows a dash if it is short beside the rest.
 */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const parts = splitTitle(title);
  if (parts.length < 2) return title.trim();
  const names = new Set(siteNames.map(foldTight).filter(Boolean));
  let from = 0;
  let to = parts.length;
  while (to - from > 1 && isName(parts[to - 1]!.text, names)) to--;
  while (to - from > 1 && isName(parts[from]!.text, names)) from++;
  if (from === 0 && to === parts.length) to = guessEnd(parts);
  return title.slice(parts[from]!.start, parts[to - 1]!.end).trim();
}

interface Part {
  text: string;
  start: number;
  end: number;
  /** What stands before it. */
  separator: string;
}

/** The title's parts with their places in it. */
export function splitTitle(title: string): Part[] {
  const parts: Part[] = [];
  const pattern = new RegExp(SEPARATOR, 'gu');
  let start = 0;
  let separator = '';
  for (const match of title.matchAll(pattern)) {
    if (match.index > start) parts.push({ text: title.slice(start, match.index), start, end: match.index, separator });
    start = match.index + match[0].length;
    separator = match[0].trim();
  }
  if (start < title.length) parts.push({ text: title.slice(start), start, end: title.length, separator });
  return parts;
}

function isName(part: string, names: ReadonlySet<string>): boolean {
  const tight = foldTight(part);
  if (names.has(tight)) return true;
  for (const name of names)
    if (name.length > 4 && tight.startsWith(name) && tight.length < 1.6 * name.length) return true;
  return false;
}

/** How many parts belong to the headline where the outlet's name is not known. */
function guessEnd(parts: readonly Part[]): number {
  const last = parts.at(-1)!;
  const before = parts.slice(0, -1).reduce((sum, part) => sum + fold(part.text).split(' ').length, 0);
  const words = fold(last.text).split(' ').length;
  const isCut = last.separator === '|' || last.separator === '::' ? words <= before : words <= 3 && before >= 4;
  return isCut ? parts.length - 1 : parts.length;
}
