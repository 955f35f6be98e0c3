import type { LeadImage } from '../article';
import { lineOf } from '../body/text';
import { readSrcset } from '../policy';
import { isPlaceholder } from '../snapshot/lazy-images';
import { type Found, found } from './found';
import type { Surroundings } from './surroundings';

const LONGEST_CAPTION = 600;
/** Smaller pictures are icons, portraits and thumbnails. */
const SMALLEST = 200;
const MOST_IMAGES = 60;

/** Names of what is a picture but not the article's: in its address or its class. */
const NOT_LEAD =
  /logo|avatar|gravatar|icon|sprite|spacer|placeholder|blank\.|pixel|tracking|badge|default[-_]?(?:image|share|social|og)|share[-_]?(?:image|img|default)|og[-_]?(?:default|logo)|favicon|emoji|author|profile|portrait|headshot|userpic|byline|banner|advert|smil/i;
const ELSEWHERE =
  'nav, footer, aside, [class*="related" i], [class*="author" i], [class*="comment" i], [class*="sidebar" i], [class*="logo" i], [class*="avatar" i]';

/**
 * The article's lead image: the picture by the headline; what the page states (`og:image`) if it shows that too, or shows no
 * other. `inBody` is left false, since only the body's composition tells.
 *
 * @param stated addresses that the page states, surest first
 */
export function readLeadImage(
  document: Document,
  page: Document,
  headline: Element | undefined,
  surroundings: Surroundings,
  stated: readonly (string | undefined)[],
  base: string,
): FoundLead | undefined {
  const told = stated.map((address) => absolute(address, base)).find((url) => url && !NOT_LEAD.test(fileOf(url)));
  const shown = picturesNear(document, headline, surroundings, base);
  const same = told ? shown.find((picture) => picture.names.some((name) => name === nameOf(told))) : undefined;
  if (told && same)
    return leadFound({ ...describe(same.element), url: told, inBody: false }, same.source, 0.95, same.element);
  const lead = shown.find(({ isLead }) => isLead);
  if (lead)
    return leadFound({ ...describe(lead.element), url: lead.url, inBody: false }, lead.source, 0.8, lead.element);
  const behind = backgroundNear(page, headline, base);
  if (behind) return found({ url: behind, inBody: false }, 'background', 0.75);
  return told ? found({ url: told, inBody: false }, 'og:image', 0.7) : undefined;
}

/** With the picture's own element, where it is one and no background. */
export type FoundLead = Found<LeadImage> & { element?: Element };

function leadFound(image: LeadImage, source: string, confidence: number, element: Element): FoundLead {
  return { ...found(image, source, confidence), ...(source === 'img' && { element }) };
}

interface Picture {
  element: Element;
  url: string;
  /** File names of all its sizes, to be compared with the stated picture's. */
  names: string[];
  /** True if it stands where lead images stand: between headline and prose, or right above the headline. */
  isLead: boolean;
  source: string;
}

function picturesNear(
  document: Document,
  headline: Element | undefined,
  { prose: [prose], story }: Surroundings,
  base: string,
): Picture[] {
  const pictures: Picture[] = [];
  for (const element of (headline ? story : document.body).querySelectorAll('img, amp-img, [style*=background]')) {
    if (pictures.length >= MOST_IMAGES) break;
    const picture = read(element, base);
    if (!picture || element.closest(ELSEWHERE)) continue;
    const isBeforeProse = !prose || !!(prose.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING);
    pictures.push({ ...picture, isLead: isBeforeProse && !!headline });
  }
  return pictures;
}

function read(element: Element, base: string): Picture | undefined {
  const style = element.getAttribute('style') ?? '';
  const isImage = element.localName === 'img' || element.localName === 'amp-img';
  const address = isImage
    ? addressOf(element)
    : /background(?:-image)?\s*:[^;]*url\(\s*["']?([^"')]+)/i.exec(style)?.[1];
  const url = absolute(address, base);
  if (!url || isSmall(element) || NOT_LEAD.test(fileOf(url)) || NOT_LEAD.test(`${element.className} ${element.id}`))
    return undefined;
  const sizes = [
    ...readSrcset(element.getAttribute('srcset') ?? ''),
    ...[...(element.closest('picture')?.querySelectorAll('source') ?? [])].flatMap((source) =>
      readSrcset(source.getAttribute('srcset') ?? ''),
    ),
  ];
  return {
    element,
    url,
    names: [url, ...sizes.map((size) => size.url)].map(nameOf),
    isLead: false,
    source: isImage ? 'img' : 'background',
  };
}

function addressOf(image: Element): string | undefined {
  const src = image.getAttribute('src') ?? '';
  if (!isPlaceholder(src)) return src;
  const widest = readSrcset(
    image.getAttribute('srcset') ??
      image.closest('picture')?.querySelector('source[srcset]')?.getAttribute('srcset') ??
      '',
  );
  return widest.sort((a, b) => Number.parseFloat(b.descriptor || '0') - Number.parseFloat(a.descriptor || '0'))[0]?.url;
}

function isSmall(image: Element): boolean {
  return ['width', 'height'].some((side) => {
    const size = Number.parseInt(image.getAttribute(side) ?? '', 10);
    return size > 0 && size < (side === 'width' ? SMALLEST : SMALLEST / 2);
  });
}

/** A hero that has its picture from a style sheet: only the live page knows. The headline's own boxes and their neighbours are asked. */
function backgroundNear(page: Document, headline: Element | undefined, base: string): string | undefined {
  const view = page.defaultView;
  const heading =
    headline && view
      ? [...page.querySelectorAll(headline.localName)].find((one) => lineOf(one) === lineOf(headline))
      : undefined;
  if (!view || !heading) return undefined;
  for (
    let box: Element | null = heading, steps = 0;
    box && box !== page.body && steps < 4;
    box = box.parentElement, steps++
  ) {
    for (const element of [box, box.previousElementSibling, box.nextElementSibling]) {
      const url = element && /url\(["']?([^"')]+)/.exec(view.getComputedStyle(element).backgroundImage)?.[1];
      const absoluteUrl = absolute(url ?? undefined, base);
      if (absoluteUrl && !NOT_LEAD.test(fileOf(absoluteUrl)) && element!.clientWidth >= SMALLEST) return absoluteUrl;
    }
  }
  return undefined;
}

function describe(element: Element): Pick<LeadImage, 'alt' | 'caption'> {
  const caption = element.closest('figure')?.querySelector('figcaption');
  const text = caption ? lineOf(caption) : '';
  return {
    alt: element.getAttribute('alt')?.trim() || undefined,
    caption: text && text.length <= LONGEST_CAPTION ? text : undefined,
  };
}

function absolute(address: string | undefined, base: string): string | undefined {
  const url = address ? URL.parse(address.trim(), base) : null;
  return url && /^https?:$/.test(url.protocol) && !/\.svg$/i.test(url.pathname) ? url.href : undefined;
}

function fileOf(url: string): string {
  return url.split('/').slice(3).join('/').split('?')[0]!;
}

/** The file's name without size and extension, so that two sizes of one picture are known as one. */
function nameOf(url: string): string {
  const file = url.split(/[?#]/)[0]!.split('/').at(-1)!;
  return file
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_](?:\d{2,4}x\d{2,4}|\d{2,4}w?|scaled|large|medium|small|thumb)$/i, '')
    .toLowerCase();
}
