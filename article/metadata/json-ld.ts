/** One node of the page's structured data: a JSON object, not trusted in any way. */
export type Thing = Readonly<Record<string, unknown>>;

/** Longer scripts are no description of an article, and parsing them takes the time of the whole extraction. */
const LONGEST_SCRIPT = 600_000;
const MOST_THINGS = 400;

/** Properties through which a page's own nodes hang together; what hangs at others (offers, list items) is not read. */
const WAYS_DOWN = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed', 'isPartOf', 'subjectOf'];

/** All nodes of the page's JSON-LD, in the page's order; a script that cannot be read is passed over. */
export class JsonLd {
  readonly things: Thing[] = [];
  private readonly byId = new Map<string, Thing>();

  constructor(scripts: readonly string[]) {
    for (const script of scripts) if (script.length <= LONGEST_SCRIPT) this.gather(parse(script), 0);
  }

  /** The node itself, or the one elsewhere on the page that `{ "@id": … }` refers to. */
  resolve(value: unknown): Thing | undefined {
    if (!isThing(value)) return undefined;
    const id = value['@id'];
    const named = typeof id === 'string' ? this.byId.get(id) : undefined;
    return named && Object.keys(value).length <= 2 ? named : value;
  }

  private gather(value: unknown, depth: number): void {
    if (depth > 6 || this.things.length >= MOST_THINGS) return;
    if (Array.isArray(value)) {
      for (const item of value) this.gather(item, depth + 1);
      return;
    }
    if (!isThing(value)) return;
    if (value['@type']) this.things.push(value);
    const id = value['@id'];
    if (typeof id === 'string' && Object.keys(value).length > 1 && !this.byId.has(id)) this.byId.set(id, value);
    for (const way of WAYS_DOWN) if (way in value) this.gather(value[way], depth + 1);
  }
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The node's types, without the vocabulary's address. */
export function typesOf(thing: Thing): string[] {
  return listOf(thing['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** A property may hold one value or a list of them. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The text of a property: a string, `{ "@value": … }`, or the first of a list; undefined if there is none. */
export function textOf(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  const text = isThing(one) ? (one['@value'] ?? one.name) : one;
  return typeof text === 'string' && text.trim() ? withoutEntities(text).replace(/\s+/gu, ' ').trim() : undefined;
}

/** Reads JSON with the faults that content systems make: comments round it, raw line breaks in strings, commas too many. */
function parse(script: string): unknown {
  const text = script.replace(
    /^\s*(?:<!--|\/\*|\/\/)?\s*(?:<!\[CDATA\[)?(?:\s*\*\/)?|(?:\/\*|\/\/)?\s*(?:\]\]>)?\s*(?:\*\/|-->)?;?\s*$/g,
    '',
  );
  for (const attempt of [(raw: string) => raw, mend]) {
    try {
      return JSON.parse(attempt(text));
    } catch {}
  }
  return undefined;
}

function mend(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to be mended
  return text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
};
const QUOTES: Readonly<Record<string, string>> = {
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
};

/** Content systems put text escaped for HTML into JSON; no document is asked, since this is no HTML. */
function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? QUOTES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
