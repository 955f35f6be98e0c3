import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../article/article.ts';
import type { ExportFormatId } from '../../export/index.ts';
import { UsageError } from './pages.ts';
import { Writer } from './writer.ts';

/** Writes articles into a folder, as `ID.FORMAT`. */
export class ExportFiles {
  /** How many articles were written. */
  written = 0;

  private readonly folder: string;
  private readonly formats: readonly ExportFormatId[];
  private readonly writer: Writer;

  private constructor(folder: string, formats: readonly ExportFormatId[], writer: Writer) {
    this.folder = folder;
    this.formats = formats;
    this.writer = writer;
  }

  static async start(folder: string, formats: readonly ExportFormatId[]): Promise<ExportFiles> {
    mkdirSync(folder, { recursive: true });
    return new ExportFiles(folder, formats, await Writer.start());
  }

  /** @throws UsageError if the id is no file's name */
  async write(article: Article, id: string): Promise<void> {
    if (path.basename(id) !== id) throw new UsageError(`"${id}" can't be the name of a file.`);
    for (const [format, bytes] of await this.writer.write([{ article }], this.formats))
      writeFileSync(path.join(this.folder, `${id}.${format}`), bytes);
    this.written++;
  }

  stop(): Promise<void> {
    return this.writer.stop();
  }
}
