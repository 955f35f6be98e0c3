import type { Article, EvidencedField, Removal } from '../../article/article.ts';
import { blocksOf, type Explanation } from './explain.ts';

const FIELDS: readonly EvidencedField[] = [
  'title',
  'standFirst',
  'authors',
  'siteName',
  'publishedTime',
  'modifiedTime',
  'section',
  'language',
  'canonicalUrl',
  'editions',
  'reuseTerms',
  'leadImage',
];

const SAMPLES = 3;
const BEGINNING = 400;

/** The explanation in words: each field with its evidence, the verdict, the text's beginning, what was cut by which rule. */
export function report({ extraction, article, drawn }: Explanation): string {
  const verdict = extraction.ok ? 'an article' : `no article (${extraction.reason})`;
  if (!article) return line('verdict', `${verdict}, nothing to read`);
  const blocks = blocksOf(article);
  return [
    ...FIELDS.map((field) => fieldLine(article, field)),
    line('paywalled', article.paywalled ? 'yes' : '–'),
    line('confidence', article.confidence.toFixed(2)),
    line('verdict', verdict),
    '',
    `Kept ${blocks.length} blocks, ${article.words} words; ${drawn?.kept ?? 0} are framed:`,
    shortened(article.text, BEGINNING),
    '',
    `Cut ${article.removed.length} blocks; ${drawn?.cut ?? 0} are framed, the others cannot be seen:`,
    ...[...byRule(article.removed)].map(ruleLine),
  ].join('\n');
}

function fieldLine(article: Article, field: EvidencedField): string {
  const evidence = article.evidence[field];
  const value = writtenOut(article, field);
  return line(
    field,
    value && evidence ? `${value}  [${evidence.source}, ${evidence.confidence.toFixed(2)}]` : value || '–',
  );
}

function writtenOut(article: Article, field: EvidencedField): string | undefined {
  switch (field) {
    case 'authors':
      return article.authors.join(', ');
    case 'editions':
      return article.editions.map(({ language }) => language).join(', ');
    case 'reuseTerms':
      return article.reuseTerms?.text;
    case 'leadImage':
      return article.leadImage?.url;
    default:
      return article[field];
  }
}

function line(name: string, value: string): string {
  return `${name.padEnd(14)} ${value}`;
}

function byRule(removed: readonly Removal[]): Map<string, string[]> {
  const samples = new Map<string, string[]>();
  for (const { rule, sample } of removed) {
    const found = samples.get(rule);
    if (found) found.push(sample);
    else samples.set(rule, [sample]);
  }
  return samples;
}

function ruleLine([rule, samples]: [string, string[]]): string {
  const shown = samples.slice(0, SAMPLES).map((sample) => (sample ? `"${shortened(sample, 50)}"` : 'a picture'));
  const more = samples.length > SAMPLES ? ' …' : '';
  return `  ${rule.padEnd(24)}${String(samples.length).padStart(4)}  ${shown.join(', ')}${more}`;
}

function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length).trimEnd()}…` : text;
}
