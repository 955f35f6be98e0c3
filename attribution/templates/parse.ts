import { FIELD_NAMES, type FieldName } from './fields';

/** A template in its parts: what is copied as it stands, a field, and what is there only if a field is, or is not. */
export type Part = string | { field: FieldName } | { section: FieldName; ifAbsent: boolean; inside: readonly Part[] };

/** What is wrong with a template. The sentences are in the catalogue, `fault_…`. */
export type FaultKind = 'empty' | 'unknown-field' | 'unclosed-section' | 'stray-end' | 'stray-brace';

export interface Fault {
  ok: false;
  reason: FaultKind;
  /** The field or the sign that is meant. */
  name: string;
}

/** A section's beginning or end on a line of its own takes the line with it. */
const ALONE = /^[ \t]*(\{[#^/][ \t]*[\w-]+[ \t]*\})[ \t]*\r?\n/gm;

const TAG = /\{\{|\}\}|\{([#^/]?)[ \t]*([\w-]+)[ \t]*\}|[{}]/g;

/**
 * Reads a template. `{title}` is a field; `{#authors}by {authors}{/authors}` stands only if there are authors and
 * `{^authors}…{/authors}` only if there are none; `{{` and `}}` are braces. There is nothing else: no code runs, and what
 * stands in a field is never read as a template.
 *
 * A library was looked for (Mustache): it needs the opposite of what we want, with no word about unknown fields, escaping
 * for HTML alone, and braces that can't be written.
 */
export function parseTemplate(body: string): { ok: true; parts: readonly Part[] } | Fault {
  if (!body.trim()) return fault('empty', '');
  const open: { name: FieldName; ifAbsent: boolean; inside: Part[] }[] = [];
  const parts: Part[] = [];
  const template = body.replace(ALONE, '$1');
  const add = (part: Part) => {
    if (part !== '') (open.at(-1)?.inside ?? parts).push(part);
  };
  let read = 0;
  for (const match of template.matchAll(TAG)) {
    const [tag, sign, name] = match;
    add(template.slice(read, match.index));
    read = match.index + tag.length;
    if (tag === '{{' || tag === '}}') add(tag[0]!);
    else if (name === undefined) return fault('stray-brace', tag);
    else if (!isField(name)) return fault('unknown-field', name);
    else if (!sign) add({ field: name });
    else if (sign !== '/') open.push({ name, ifAbsent: sign === '^', inside: [] });
    else {
      const section = open.pop();
      if (section?.name !== name) return section ? fault('unclosed-section', section.name) : fault('stray-end', name);
      add({ section: name, ifAbsent: section.ifAbsent, inside: section.inside });
    }
  }
  add(template.slice(read));
  const left = open.pop();
  return left ? fault('unclosed-section', left.name) : { ok: true, parts };
}

function fault(reason: FaultKind, name: string): Fault {
  return { ok: false, reason, name };
}

function isField(name: string): name is FieldName {
  return FIELD_NAMES.includes(name as FieldName);
}
