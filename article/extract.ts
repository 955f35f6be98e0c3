import type { Article, Extraction } from './article';
import { compose } from './body/compose';
import { findCaptions } from './body/figures';
import { textBlocks } from './body/text';
import { cleanUrl } from './metadata/clean-url';
import { Cuts } from './page/cuts';
import { Measures } from './page/measure';
import { findRoots } from './page/root';
import { cutAnnouncedZones } from './rules/announced-zones';
import { linesOf } from './rules/line';
import { cutLines } from './rules/lines';
import { cutOtherArticles } from './rules/other-article';
import type { PageContext } from './rules/zone';
import { cutZones } from './rules/zones';
import { sanitise } from './sanitise';
import { takeSnapshot } from './snapshot/snapshot';
import { judge } from './verdict';

/** Rough version. */
export function extract(page: Document, url: string): Extraction {
  const snapshot = takeSnapshot(page, url);
  const canonicalUrl = cleanUrl(snapshot.url, snapshot.document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined).url;
  const work = snapshot.document;
  const headline = work.querySelector('h1') ?? undefined;
  const title = headline?.textContent?.trim() || snapshot.document.title;
  const facts = { title, sourceUrl: url, canonicalUrl };
  const captions = findCaptions(work);
  const measures = new Measures(work.body);
  for (const caption of captions) measures.exclude(caption);
  const cuts = new Cuts();
  const context: PageContext = { measures, headline, url: snapshot.url, base: snapshot.base };
  cutZones(work.body, context, cuts);
  cutAnnouncedZones(work.body, context, cuts);
  cutOtherArticles(work.body, context, cuts);
  const roots = findRoots(work.body, context, cuts);
  const lines = linesOf(roots, measures, cuts, captions);
  cutLines(roots, {
    lines,
    measures,
    cuts,
    title,
    description: work.querySelector('meta[name=description], meta[property="og:description"]')?.getAttribute('content') ?? undefined,
    authors: [],
    shown: new Set(),
    base: snapshot.base,
  });
  const body = compose(roots, snapshot.base, captions, cuts);
  const text = textBlocks(body).join('\n\n');
  const article: Article = {
    ...facts,
    authors: [],
    direction: 'ltr',
    editions: [],
    html: sanitise(body.innerHTML),
    text,
    words: text.split(' ').length,
    minutes: 1,
    removed: cuts.list(),
    confidence: 1,
    evidence: {},
  };
  const types = [...snapshot.jsonLd.join(' ').matchAll(/"@type"\s*:\s*"([^"]+)"/g)].map((match) => match[1]!);
  const og = work.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (og) types.push(og);
  const statedArticle = types.some((type) => /article|blogposting|reportage/i.test(type));
  const reason = judge({ page: context, live: page, body: work.body, lines: lines.filter((line) => !cuts.covers(line.element)), text, statedArticle, types });
  if (reason) return { ok: false, reason, page: facts, anyway: article };
  return { ok: true, article };
}
