import { readDocument, type SettingsDocument, VERSION } from './document';
import type { Kept } from './kept';

/** What came of a file that a person gave: what is kept from now on, and the names of what could not be understood. */
export type Import = { ok: true; kept: Kept; refused: string[] } | { ok: false };

/** All that is kept as the text of a file. */
export function exportSettings({ values, sites, formats }: Kept, savedAt = Date.now()): string {
  return `${JSON.stringify({ version: VERSION, savedAt, values, sites, formats } satisfies SettingsDocument, null, 2)}\n`;
}

/** Takes from such a text what can be understood. */
export function importSettings(text: string): Import {
  const reading = readDocument(parse(text));
  if (!reading) return { ok: false };
  const { values, sites, formats } = reading.document;
  return { ok: true, kept: { values, sites, ...(formats && { formats }) }, refused: reading.refused };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
