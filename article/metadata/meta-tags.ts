import { type Found, found } from './found';

/** Longest content that is read; more is no title, name or date. */
const LONGEST = 2000;

/** The page's `meta` elements by what they are called, gathered in one pass. */
export class MetaTags {
  private readonly values = new Map<string, string[]>();

  constructor(document: Document) {
    for (const tag of document.querySelectorAll('meta[content]')) {
      const content = tag.getAttribute('content')!.slice(0, LONGEST).replace(/\s+/gu, ' ').trim();
      if (!content) continue;
      for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
        const name = tag.getAttribute(attribute)?.trim().toLowerCase();
        if (!name) continue;
        const before = this.values.get(name);
        if (before) before.push(content);
        else this.values.set(name, [content]);
      }
    }
  }

  /** The content of the first of `names` that the page has. */
  first(...names: string[]): string | undefined {
    for (const name of names) {
      const value = this.values.get(name)?.[0];
      if (value) return value;
    }
    return undefined;
  }

  /** Every content under that name, in the page's order. */
  all(name: string): readonly string[] {
    return this.values.get(name) ?? [];
  }

  /** Like {@link first}, with the tag that had it as source. */
  found(confidence: number, ...names: string[]): Found<string> | undefined {
    for (const name of names) {
      const value = this.values.get(name)?.[0];
      if (value) return found(value, `meta[${name}]`, confidence);
    }
    return undefined;
  }
}
