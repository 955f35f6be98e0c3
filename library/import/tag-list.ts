import { tagKey } from '../ids';
import { tidyLine } from './imported';

/** Tags on one line each, every one once, in their order. */
export function tidyTags(tags: readonly unknown[]): string[] {
  const byKey = new Map<string, string>();
  for (const tag of tags) {
    const name = tidyLine(tag);
    if (name && !byKey.has(tagKey(name))) byKey.set(tagKey(name), name);
  }
  return [...byKey.values()];
}

/**
 * A list of tags that stands in one field: `["a","b"]` (Instapaper), `['a', 'b']` (Readwise), or `a, b`.
 *
 * @param separator what parts the tags of a plain list
 */
export function splitTags(field: string, separator = ','): string[] {
  const text = field.trim();
  if (!/^\[.*\]$/s.test(text)) return tidyTags(text.split(separator));
  const quoted = [...text.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/gs)];
  if (quoted.length === 0) return tidyTags(text.slice(1, -1).split(','));
  return tidyTags(quoted.map(([, double, single]) => unescaped(double ?? single ?? '')));
}

/** What stands in quotes, in the way of JSON and of Python alike. */
function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, four, two) =>
      String.fromCharCode(Number.parseInt(four ?? two, 16)),
    )
    .replace(/\\([^nrtbf])/g, '$1')
    .replace(/\\[nrtbf]/g, ' ');
}
