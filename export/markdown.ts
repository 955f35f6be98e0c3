import TurndownService from 'turndown';
import { isWebAddress } from '../article/address';
import type { Copy } from '../library/copy';
import { layOut } from './article-nodes';
import { settleForMarkdown } from './markdown/before';
import { CODE } from './markdown/code';
import { escapeFurther } from './markdown/escape';
import { frontMatter } from './markdown/front-matter';
import { links } from './markdown/links';
import { LISTS } from './markdown/lists';
import { RULES } from './markdown/rules';
import { sourceList } from './markdown/source-list';
import { tables } from './markdown/tables';
import type { ExportWords } from './words';

/** CommonMark with GitHub's tables, strikes and footnotes, `==highlights==`, and the source as YAML before it. Pictures are links. */
export async function makeMarkdown([copy]: readonly Copy[], words: ExportWords): Promise<Blob> {
  const { element, text } = await layOut(copy!, words, async (url) => (isWebAddress(url) ? url : undefined));
  settleForMarkdown(element, text);
  const body = converter().turndown(element as HTMLElement);
  return new Blob([`${frontMatter(copy!)}\n${body}\n`], { type: 'text/markdown;charset=utf-8' });
}

function converter(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '---',
    br: '\\',
  });
  service.escape = escapeFurther(service.escape.bind(service));
  const rules = { ...RULES, ...CODE, ...LISTS, ...links(service), source: sourceList(service), ...tables(service) };
  for (const [name, rule] of Object.entries(rules)) service.addRule(name, rule);
  return service;
}
