import type { CslItem } from './csl';
import { isoOf, partsOf } from './dates';
import { familyFirst } from './name';

/** BibTeX's own names for the months, which its styles translate. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What TeX would take for a command. A brace counts for BibTeX even behind a backslash, so it has a name. */
const NAMES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Signs that TeX draws as another one together with the next: quotation marks, dashes, ¿ and ¡. */
const LIGATURE = /(['`,-])(?=\1)|[?!](?=`)/g;

/**
 * An entry for BibTeX and BibLaTeX in UTF-8. Letters of other scripts stay as they are: all that reads such files today
 * takes them, and what escapes them loses those that TeX has no name for. The title's letters keep their case.
 */
export function bibtex(item: CslItem): string {
  const { title, author, issued, accessed, URL: url, language, 'container-title': outlet } = item;
  const [year, month, day] = partsOf(issued);
  const fields: [string, string | undefined][] = [
    [
      'author',
      author &&
        braced(
          author
            .map((name) => ('literal' in name ? braced(words(name.literal)) : words(familyFirst(name))))
            .join(' and '),
        ),
    ],
    ['title', braced(braced(words(title)))],
    ['journal', outlet && braced(words(outlet))],
    ['year', year === undefined ? undefined : braced(String(year))],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : braced(String(day))],
    ['url', braced(address(url))],
    ['urldate', accessed && braced(isoOf(accessed))],
    ['language', language && braced(words(language))],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${outlet ? 'article' : 'misc'}{${keyOf(item)},\n${lines.join('')}}\n`;
}

/** `quliyeva2023ferry`: of what of author, year and title can be written in Latin letters; the site stands in for a name. */
function keyOf({ author: [first] = [], issued, title, URL: url }: CslItem): string {
  const name = first && plain('literal' in first ? first.literal.split(' ')[0]! : first.family);
  const site = URL.parse(url)
    ?.hostname.replace(/^www\./, '')
    .split('.')[0];
  const year = partsOf(issued)[0] ?? 'nd';
  const word =
    title
      .split(/\s+/)
      .map(plain)
      .find((each) => each.length > 2) ?? '';
  return `${name || plain(site ?? '') || 'article'}${year}${word}`;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ə', 'e')
    .replaceAll('ı', 'i')
    .replace(/[^a-z0-9]/g, '');
}

function words(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^]/g, (sign) => NAMES[sign]!)
    .replace(/[&%$#_]/g, '\\$&')
    .replace(LIGATURE, '$&{}');
}

/** As it is: the field is read letter by letter. Only what would end it is written in another way. */
function address(url: string): string {
  return url.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));
}

function braced(value: string): string {
  return `{${value}}`;
}
