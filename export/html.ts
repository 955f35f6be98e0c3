import { isWebAddress } from '../article/address';
import type { Copy } from '../library/copy';
import { policyHash } from '../library/receipt/sha256';
import { layOut } from './article-nodes';
import { dataUrl } from './data-url';
import styles from './html.css?inline';
import { pictureType } from './picture-type';
import { isLanguageTag } from './valid/attributes';
import type { ExportWords } from './words';

/** One file that needs no other: pictures and styles are in it, no script is, and its own policy lets it load nothing. */
export async function makeHtml([copy]: readonly Copy[], words: ExportWords): Promise<Blob> {
  const { element } = await layOut(copy!, words, pictureInFile);
  const page = element.ownerDocument;
  const { language, direction } = copy!.article;
  page.documentElement.lang = language && isLanguageTag(language) ? language : 'und';
  page.documentElement.dir = direction;
  page.head.replaceChildren(...(await headOf(copy!, page)));
  const main = page.createElement('main');
  main.append(element);
  page.body.replaceChildren(main);
  return new Blob([`<!DOCTYPE html>\n${page.documentElement.outerHTML}\n`], { type: 'text/html;charset=utf-8' });
}

async function pictureInFile(_url: string, blob: Blob | undefined): Promise<string | undefined> {
  const type = blob && (await pictureType(blob));
  return type && dataUrl(blob, type);
}

async function headOf({ article, tags }: Copy, page: Document): Promise<Element[]> {
  const policy = `default-src 'none'; img-src data:; style-src '${await policyHash(styles)}'; base-uri 'none'; form-action 'none'`;
  const title = page.createElement('title');
  title.textContent = article.title;
  const style = page.createElement('style');
  style.textContent = styles;
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'UTF-8');
  return [
    charset,
    meta(page, 'http-equiv', 'Content-Security-Policy', policy),
    meta(page, 'name', 'viewport', 'width=device-width, initial-scale=1'),
    meta(page, 'name', 'referrer', 'no-referrer'),
    title,
    meta(page, 'name', 'author', article.authors.join(', ')),
    meta(page, 'name', 'description', article.standFirst),
    meta(page, 'name', 'keywords', tags.join(', ')),
    canonicalLink(page, article.canonicalUrl),
    style,
  ].filter((element) => element !== undefined);
}

function meta(
  page: Document,
  key: 'name' | 'http-equiv',
  name: string,
  content: string | undefined,
): Element | undefined {
  if (!content) return undefined;
  const element = page.createElement('meta');
  element.setAttribute(key, name);
  element.setAttribute('content', content);
  return element;
}

function canonicalLink(page: Document, url: string): Element | undefined {
  if (!isWebAddress(url)) return undefined;
  const link = page.createElement('link');
  link.setAttribute('rel', 'canonical');
  link.setAttribute('href', new URL(url).href);
  return link;
}
