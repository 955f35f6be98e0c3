import { strFromU8, unzipSync } from 'fflate';
import type { ExportFormatId } from '../../export/index.ts';
import { type Exported, textOf } from './check.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
};

/** What a person reads in a file, white space folded, without marks of direction. */
export function plainOf(exported: Exported, format: ExportFormatId): string {
  return folded(READ[format](exported));
}

export function folded(text: string): string {
  return text.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/\s+/g, ' ');
}

export function decodeEntities(text: string): string {
  return text.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

const READ: Readonly<Record<ExportFormatId, (exported: Exported) => string>> = {
  html: (one) => withoutTags(textOf(one, 'html').replace(/<head>[\s\S]*?<\/head>/, '')),
  md: (one) =>
    textOf(one, 'md')
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .replace(/<a id="[^"]*"><\/a>|==/g, '')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
  txt: (one) => textOf(one, 'txt'),
  epub: ({ files }) => withoutTags(strFromU8(unzipSync(files.get('epub')!)['EPUB/article-1.xhtml']!)),
  json: (one) => valuesIn(JSON.parse(textOf(one, 'json'))).join('\n'),
};

function withoutTags(html: string): string {
  return decodeEntities(html.replace(/<[^>]*>/g, ''));
}

function valuesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(valuesIn) : [];
}
