import type { ExportFormatId } from '../../export/index.ts';
import type { CopyAsJson } from '../../export/json.ts';
import { type Check, type Exported, textOf } from './check.ts';
import { folded, plainOf } from './plain.ts';

const FORMATS: readonly ExportFormatId[] = ['html', 'md', 'txt', 'epub', 'json'];

/** Every file has the text, and says title, link, dates, terms and when it was taken above it and below it. */
export const saysSource: Check = {
  name: 'Every format says title, link, dates and terms, at top and end',
  formats: FORMATS,
  async faults(exported) {
    return exported.flatMap((one) => FORMATS.flatMap((format) => missing(one, format)));
  },
};

function missing(one: Exported, format: ExportFormatId): string[] {
  const text = plainOf(one, format);
  const middle = middleOf(text, one.article.text);
  if (middle === undefined) return [`${one.id}: the text is not in ${format}`];
  return [one.article.title, ...valuesOf(one)]
    .map((value) => folded(value).trim())
    .filter((value) => !text.slice(0, middle).includes(value) || !text.slice(middle).includes(value))
    .map((value) => `${one.id}: "${value}" does not stand at top and end of ${format}`);
}

/**
 * Where some words of the longest paragraph stand of which they are found, the middle place if they are said more often;
 * undefined if there is none.
 */
function middleOf(text: string, body: string): number | undefined {
  const blocks = body.split('\n\n').sort((one, other) => other.length - one.length);
  const samples = blocks.map((block) =>
    folded(block)
      .trim()
      .slice(block.length >> 1)
      .slice(0, 20),
  );
  const places = samples.filter(Boolean).map((words) => placesOf(text, words));
  const found = places.find(({ length }) => length > 0);
  return found?.[found.length >> 1];
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let place = text.indexOf(words); place >= 0; place = text.indexOf(words, place + 1)) places.push(place);
  return places;
}

/** The values that the article itself has, times as they are printed. */
function valuesOf(one: Exported): string[] {
  const { source, receipt }: CopyAsJson = JSON.parse(textOf(one, 'json'));
  const { canonicalUrl, reuseTerms, publishedTime, modifiedTime } = one.article;
  const times = [publishedTime, modifiedTime, receipt.retrievedAt].filter((time) => time !== undefined);
  const printed = times.map((time) => source.rows.find(({ datetime }) => datetime === time)?.text ?? time);
  return [canonicalUrl, ...(reuseTerms ? [reuseTerms.text] : []), ...printed];
}
