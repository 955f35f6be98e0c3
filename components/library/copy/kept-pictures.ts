import type { Copy } from '../../../library/copy';

/** The pictures of a copy as addresses that need no connection. */
export interface KeptPictures {
  /** By the addresses that stand in the HTML. */
  urls: ReadonlyMap<string, string>;
  /** Gives the memory back; the addresses lead nowhere from then on. */
  revoke: () => void;
}

/** Makes an address of each picture that is kept. */
export function keptPictures({ images }: Pick<Copy, 'images'>): KeptPictures {
  const urls = new Map(images.flatMap(({ url, blob }) => (blob ? [[url, URL.createObjectURL(blob)]] : [])));
  const revoke = () => {
    for (const url of urls.values()) URL.revokeObjectURL(url);
  };
  return { urls, revoke };
}

/**
 * Has the pictures under `content` shown from those addresses. To be done after sanitising, which lets no such address
 * in; what else a picture could be loaded from is taken off, or the browser would choose among them.
 */
export function showKept(content: DocumentFragment, urls: ReadonlyMap<string, string>): DocumentFragment {
  for (const image of content.querySelectorAll('img')) {
    const kept = urls.get(image.getAttribute('src') ?? '');
    if (!kept) continue;
    image.src = kept;
    image.removeAttribute('srcset');
    for (const source of image.closest('picture')?.querySelectorAll('source') ?? []) source.remove();
  }
  return content;
}
