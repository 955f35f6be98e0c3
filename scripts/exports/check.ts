import type { Article } from '../../article/article.ts';
import type { ExportFormatId } from '../../export/index.ts';

/** An article with the files that were made of it. */
export interface Exported {
  id: string;
  article: Article;
  files: ReadonlyMap<ExportFormatId, Buffer>;
}

/** Something that has to hold of every export. */
export interface Check {
  name: string;
  /** What it looks at. */
  formats: readonly ExportFormatId[];
  /** What does not hold, one sentence for each fault, beginning with the page's id. */
  faults(exported: readonly Exported[]): Promise<string[]>;
}

/** The file of that format as text. */
export function textOf({ files }: Exported, format: ExportFormatId): string {
  return files.get(format)!.toString('utf8');
}
