import MarkdownIt, { type Token } from 'markdown-it';
import { type Check, textOf } from './check.ts';
import { decodeEntities } from './plain.ts';

/** Markdown, read by a program that knows nothing of us, leads to every address that the article's HTML leads to. */
export const keepsLinks: Check = {
  name: 'Markdown gives back all links',
  formats: ['md'],
  async faults(exported) {
    const reader = new MarkdownIt({ html: true });
    return exported.flatMap((one) => {
      const found = linksIn(reader.parse(textOf(one, 'md').replace(/^---\n[\s\S]*?\n---\n/, ''), {}));
      return linksOf(one.article.html)
        .filter((link) => !take(found, link))
        .map((link) => `${one.id}: the link to ${link} is lost`);
    });
  },
};

/** As often as they occur; without those that lead to another place in the text, which become footnotes, empty ones, and those that no browser can follow. */
function linksOf(html: string): string[] {
  const hrefs = [...html.matchAll(/<a [^>]*?href="([^"#][^"]*)"[^>]*>(?!\s*<\/a>)/g)].map(([, href]) =>
    decodeEntities(href!),
  );
  return hrefs.filter((href) => URL.canParse(href)).map(normal);
}

function linksIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => [
    ...(token.type === 'link_open' ? [normal(String(token.attrGet('href')))] : []),
    ...linksIn(token.children ?? []),
  ]);
}

function take(found: string[], link: string): boolean {
  const at = found.indexOf(link);
  if (at >= 0) found.splice(at, 1);
  return at >= 0;
}

/** The same address in one form, however it is escaped. */
function normal(href: string): string {
  const url = URL.parse(href)?.href ?? href;
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
