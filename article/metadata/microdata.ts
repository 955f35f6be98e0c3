import { lineOf } from '../body/text';
import type { StatedArticle } from './stated-article';

/**
 * What the page states about its article in attributes (`itemprop`), the older sister of JSON-LD. Only properties whose
 * nearest scope is an article count; a page of several scopes gives that of the first which has a headline or a text.
 */
export function statedInMicrodata(document: Document): StatedArticle | undefined {
  const scopes = [
    ...document.querySelectorAll('[itemscope][itemtype*="Article"], [itemscope][itemtype*="BlogPosting"]'),
  ];
  const properties = scopes.length ? [...document.querySelectorAll('[itemprop]')] : [];
  for (const scope of scopes.slice(0, 3)) {
    const own = new Map<string, Element>();
    for (const element of properties) {
      if (scopeOf(element) !== scope) continue;
      for (const name of element.getAttribute('itemprop')!.split(/\s+/)) if (!own.has(name)) own.set(name, element);
    }
    if (own.has('headline') || own.has('articleBody') || own.has('datePublished')) return read(own, scope);
  }
  return undefined;
}

/** The scope that the element's property belongs to; an element that opens a scope is itself a property of the outer one. */
function scopeOf(element: Element): Element | null {
  return element.parentElement?.closest('[itemscope]') ?? null;
}

function read(own: ReadonlyMap<string, Element>, scope: Element): StatedArticle {
  const value = (name: string) => statedBy(own.get(name));
  const authors = [...scope.querySelectorAll('[itemprop~="author"]')].filter((author) => scopeOf(author) === scope);
  return {
    headline: value('headline'),
    authors: authors.flatMap((author) => {
      const name = statedBy(author.querySelector('[itemprop~="name"]') ?? author);
      return name ? [{ name, isPerson: !/Organization/.test(author.getAttribute('itemtype') ?? '') }] : [];
    }),
    publishedTime: value('datePublished'),
    modifiedTime: value('dateModified'),
    section: value('articleSection'),
    language: value('inLanguage'),
    description: value('description'),
    image: own.get('image')?.querySelector('[itemprop~="url"]')?.getAttribute('content') ?? addressOf(own.get('image')),
    publisher: statedBy(own.get('publisher')?.querySelector('[itemprop~="name"]') ?? undefined),
    isArticle: true,
  };
}

/** By the standard a machine's value stands in `content` or `datetime`, otherwise the text is meant. */
function statedBy(element: Element | undefined): string | undefined {
  if (!element) return undefined;
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (stated !== null) return stated.trim() || undefined;
  return element.childElementCount > 20 ? undefined : lineOf(element).slice(0, 300) || undefined;
}

function addressOf(element: Element | undefined): string | undefined {
  return element?.getAttribute('content') ?? element?.getAttribute('src') ?? element?.getAttribute('href') ?? undefined;
}
