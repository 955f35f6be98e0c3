/** In UTF-16 units with its ending, so that there is room for a folder's path on Windows, which has 260 for all. */
const LONGEST = 120;

/** In bytes of UTF-8, decomposed as macOS may keep it; Linux and Android allow 255, some encrypted folders 143. */
const MOST_BYTES = 140;

/** Left out: what no system allows, and what turns a name around or can't be seen. Joiners stay, some languages write with them. */
const LEFT_OUT = /[\p{Cc}\p{Cs}\p{Co}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/gu;

/** What a system reads as something else than a letter. */
const FORBIDDEN = /[<>:"/\\|?*]+/g;

/** Devices of Windows, whatever stands behind the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?= *(?:\.|$))/i;

const NAMELESS = 'article';

/**
 * A file name that Windows, macOS and Linux take, of letters of any script, and that none of `taken` equals there. It is
 * added to `taken`.
 *
 * @param title anything; what can't stand in a name gives way to a space
 * @param extension without the dot
 */
export function fileName(title: string, extension: string, taken: Set<string> = new Set()): string {
  const clean = title
    .normalize('NFC')
    .replace(/[\t\n\r]/g, ' ')
    .replace(LEFT_OUT, '')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ');
  for (let number = 1; ; number++) {
    const ending = `${number > 1 ? ` (${number})` : ''}.${extension}`;
    const name = `${stem(clean, ending)}${ending}`;
    if (taken.has(folded(name))) continue;
    taken.add(folded(name));
    return name;
  }
}

/** The beginning that fits before the ending, whole letters only; no dot or space at either end, no hyphen or tilde first. */
function stem(clean: string, ending: string): string {
  let cut = '';
  let room = MOST_BYTES - bytes(ending);
  const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });
  for (const { segment } of letters.segment(clean.replace(/^[\s.~-]+/, ''))) {
    room -= bytes(segment);
    if (room < 0 || cut.length + segment.length + ending.length > LONGEST) break;
    cut += segment;
  }
  const trimmed = cut.replace(/[\s.]+$/, '');
  return DEVICE.test(trimmed) ? trimmed.replace(DEVICE, '$&_') : trimmed || NAMELESS;
}

function bytes(name: string): number {
  return new TextEncoder().encode(name.normalize('NFD')).length;
}

/** Equal names on a system that does not tell case or composition apart. */
function folded(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase();
}
