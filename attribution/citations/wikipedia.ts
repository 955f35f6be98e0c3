import type { CslItem } from './csl';
import { isoOf } from './dates';
import type { CslName } from './name';

/** What wikitext takes for markup within a parameter, written so that it is shown as it is. */
const SIGNS: Readonly<Record<string, string>> = {
  '|': '{{!}}',
  '{': '&#123;',
  '}': '&#125;',
  '[': '&#91;',
  ']': '&#93;',
  '<': '&lt;',
  '>': '&gt;',
};

/**
 * The English Wikipedia's template for news, with the parameters that its documentation names
 * (https://en.wikipedia.org/wiki/Template:Cite_news). Dates as 2023-04-24, which it accepts; language as the tag. A translated
 * title is the editor's to give.
 */
export function wikipedia(item: CslItem): string {
  const { title, author = [], issued, accessed, URL: url, language, 'container-title': outlet } = item;
  const parameters: [string, string | undefined][] = [
    ...author.flatMap((name, index) => nameParameters(name, index + 1)),
    ['date', issued && isoOf(issued)],
    ['title', words(title)],
    ['url', address(url)],
    ['work', outlet && words(outlet)],
    ['language', language && words(language)],
    ['access-date', accessed && isoOf(accessed)],
  ];
  const given = parameters.filter(([, value]) => value).map(([name, value]) => ` |${name}=${value}`);
  return `{{cite news${given.join('')}}}`;
}

/** A name that is whole and has a comma in it is put in double brackets, or it would be counted as several people. */
function nameParameters(name: CslName, number: number): [string, string][] {
  if ('literal' in name) {
    const whole = words(name.literal);
    return [[`author${number}`, /[,;]/.test(whole) ? `((${whole}))` : whole]];
  }
  return [
    [`last${number}`, words(name.family)],
    [`first${number}`, words(name.given)],
  ];
}

/** Two apostrophes and more are italics, three tildes and more a signature. */
function words(text: string): string {
  return text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[|{}[\]<>]/g, (sign) => SIGNS[sign]!)
    .replace(/'{2,}/g, (run) => '&#39;'.repeat(run.length))
    .replace(/~{3,}/g, (run) => '&#126;'.repeat(run.length))
    .replace(/\s+/g, ' ')
    .trim();
}

function address(url: string): string {
  return url
    .replace(/[|{}[\]<>"\s]/g, (sign) => encodeURIComponent(sign))
    .replace(/'{2,}/g, (run) => '%27'.repeat(run.length))
    .replace(/~{3,}/g, (run) => '%7E'.repeat(run.length));
}
