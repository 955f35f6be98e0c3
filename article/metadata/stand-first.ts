import { fold } from './fold';
import { type Found, found } from './found';
import type { Line, Surroundings } from './surroundings';

const THRESHOLD = 0.6;
const SHORTEST = 25;
const LONGEST = 450;
/** The stand-first follows the headline at once; only byline, date and tools stand between. */
const MOST_LINES = 8;

/** How pages name the summary under a headline. */
const NAMED = /(?:^|[\s_-])(?:stand-?first|sub-?(?:head(?:line)?|title)|dek|deck|lede|lead|intro|summary|excerpt|chapeau|chapo|spot|ozet|sapo|occhiello|sommario|catenaccio|entradilla|bajada|linha-fina|vorspann|teaser|annotation|anons|perex|strap(?:line)?|description)(?:$|[\s_-]|__)/i;
const HEADING = /^h[2-4]$/;

/** The summary printed between headline and body, with the element that holds it. */
export interface StandFirst extends Found<string> {
  element: Element;
}

/**
 * @param description what the page says of itself; the same sentence under the headline is the stand-first, unless it is the
 *   body's own beginning
 */
export function readStandFirst(surroundings: Surroundings, headline: string, description: string | undefined): StandFirst | undefined {
  const told = fold(description ?? '');
  for (const [index, line] of surroundings.after.slice(0, MOST_LINES).entries()) {
    if (line.text.length < SHORTEST || line.text.length > LONGEST || fold(line.text) === fold(headline)) continue;
    if (line.block.closest('figure, a, li, blockquote')) continue;
    const standFirst = judge(line, index, told);
    if (standFirst && standFirst.confidence >= THRESHOLD) return standFirst;
    if (line.text.length > 120) return undefined;
  }
  return undefined;
}

function judge(line: Line, index: number, told: string): StandFirst | undefined {
  const element = line.block;
  const named = element.closest('[class], [itemprop]');
  const label = named && named.textContent!.length < 2 * line.text.length ? `${named.className} ${named.getAttribute('itemprop') ?? ''}` : '';
  if (NAMED.test(label) && !/header|wrapper|container/i.test(label)) return { ...found(line.text, 'markup', 0.85), element };
  if (HEADING.test(element.localName) && index <= 1) return { ...found(line.text, element.localName, 0.75), element };
  const text = fold(line.text);
  if (told && element.localName !== 'p' && (text === told || (told.length > 60 && text.startsWith(told)))) return { ...found(line.text, 'description', 0.7), element };
  return undefined;
}
