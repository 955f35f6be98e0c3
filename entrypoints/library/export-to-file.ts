import type { ExportOutcome } from '../../components/library/export-panel';
import { type ExportFormatId, exportCopies } from '../../export';
import { exportWords } from '../../export/words';
import type { Copy } from '../../library/copy';
import { say, wordsDirection } from '../../words';
import { saveFile } from '../own-pages/save-file';

/**
 * Writes copies into one file, in that order, and hands it to the person. Never rejects.
 *
 * @param read gives them, undefined for each article of which only the link is kept
 */
export async function exportToFile(
  format: ExportFormatId,
  read: () => Promise<readonly (Copy | undefined)[]>,
  save = saveFile,
): Promise<ExportOutcome> {
  try {
    const asked = await read();
    const copies = asked.filter((copy) => copy !== undefined);
    if (copies.length === 0) return { ok: false, reason: 'no-text' };
    const { name, blob } = await exportCopies(format, copies, exportWords(say, wordsDirection()));
    save(name, blob);
    return { ok: true, file: name, without: asked.length - copies.length };
  } catch {
    return { ok: false, reason: 'failed' };
  }
}
