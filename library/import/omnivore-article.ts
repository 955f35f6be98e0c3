import type { Article } from '../../article/article';
import { absoluteAddress } from '../../article/body/addresses';
import { textBlocks } from '../../article/body/text';
import { countWords, minutesToRead } from '../../article/body/words';
import { readDirection } from '../../article/metadata/direction';
import { languageOfText } from '../../article/metadata/text-language';
import { readSrcset } from '../../article/policy';
import { sanitise } from '../../article/sanitise';
import type { Imported } from './imported';

/** Omnivore showed pictures by way of a server of its own, which is gone; the outlet's address stands behind the signature. */
const BY_PROXY = /^https?:\/\/proxy-[\w-]+\.omnivore-image-cache\.app\/[^/]+\/(https?:.+)$/i;

/** What was taken over with the text is not known better than this. */
const CONFIDENCE = 0.5;

/**
 * The article that Omnivore had kept, through the same sanitiser as every other; undefined if there is no text in it. The
 * outlet's name, its terms and the stand-first are absent, since the export does not tell them.
 */
export function articleOfOmnivore(kept: Imported & { url: string }, html: string): Article | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll('[href], [src], [srcset]')) mendAddresses(element, kept.url);
  const safe = sanitise(page.body.innerHTML);
  const body = new DOMParser().parseFromString(safe, 'text/html').body;
  const text = textBlocks(body).join('\n\n');
  if (!text) return undefined;
  const language = languageOfText(text.slice(0, 2000));
  const words = countWords(text, language);
  const picture = kept.picture?.replace(BY_PROXY, '$1');
  return {
    title: kept.title || new URL(kept.url).hostname,
    authors: kept.authors,
    publishedTime: kept.publishedTime,
    language,
    direction: readDirection(page, language, text.slice(0, 2000)),
    sourceUrl: kept.url,
    canonicalUrl: kept.url,
    editions: [],
    leadImage: picture ? { url: picture, inBody: picturesIn(body).includes(picture) } : undefined,
    html: safe,
    text,
    words,
    minutes: minutesToRead(words),
    removed: [],
    restored: [],
    confidence: CONFIDENCE,
    evidence: {},
  };
}

function picturesIn(body: HTMLElement): string[] {
  return [...body.querySelectorAll('img[src]')].map((image) => image.getAttribute('src')!);
}

function mendAddresses(element: Element, base: string): void {
  mend(element, 'href', 'link', base);
  const original = element.getAttribute('data-omnivore-original-src');
  if (original) element.setAttribute('src', original);
  mend(element, 'src', 'picture', base);
  const srcset = element.getAttribute('srcset');
  if (srcset === null) return;
  const mended = readSrcset(srcset).flatMap(({ url, descriptor }) => {
    const absolute = absoluteAddress(url.replace(BY_PROXY, '$1'), 'picture', base);
    return absolute ? [`${absolute} ${descriptor}`.trim()] : [];
  });
  element.setAttribute('srcset', mended.join(', '));
}

function mend(element: Element, name: 'href' | 'src', kind: 'link' | 'picture', base: string): void {
  const value = element.getAttribute(name);
  if (value === null) return;
  const absolute = absoluteAddress(value.replace(BY_PROXY, '$1'), kind, base);
  if (absolute) element.setAttribute(name, absolute);
  else element.removeAttribute(name);
}
