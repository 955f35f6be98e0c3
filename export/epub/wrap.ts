/**
 * Breaks a text into rows where its language breaks lines, and a word that is too long anywhere.
 *
 * @param most number of rows; what is left over ends in an ellipsis
 * @param fits whether a row is short enough
 */
export function wrapped(text: string, most: number, fits: (row: string) => boolean): string[] {
  const rows: string[] = [];
  let row = '';
  for (const part of partsOf(text.replace(/\s+/g, ' ').trim(), fits)) {
    if (row && !fits((row + part).trimEnd())) {
      rows.push(row.trim());
      row = '';
    }
    row += part;
  }
  if (row.trim()) rows.push(row.trim());
  if (rows.length <= most) return rows;
  let last = `${rows[most - 1]}…`;
  while (last.length > 1 && !fits(last)) last = `${last.slice(0, -2).trimEnd()}…`;
  return [...rows.slice(0, most - 1), last];
}

/** What stays together: a word with the punctuation and the space behind it. */
function partsOf(text: string, fits: (row: string) => boolean): string[] {
  const parts: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter('und', { granularity: 'word' }).segment(text)) {
    const last = parts.at(-1);
    if (
      last !== undefined &&
      !last.endsWith(' ') &&
      (!isWordLike || /[\p{Pd}'’«“(„]$/u.test(last) || /^\p{M}/u.test(segment))
    )
      parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts.flatMap((part) => (fits(part.trimEnd()) ? [part] : [...part]));
}
