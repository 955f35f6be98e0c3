const LINK = /^(?:https?:\/\/|mailto:|tel:|#)/i;
const PICTURE_ADDRESS = /^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z0-9+/=\s]*$)/i;

/** True if the address is absolute (or points into the article) and of a kind that can do no harm. */
export function isAllowedAddress(value: string, kind: 'link' | 'picture'): boolean {
  return (kind === 'link' ? LINK : PICTURE_ADDRESS).test(value.trim());
}

/**
 * True if the address leads into the web. What is kept, or was brought by a backup, might hold one that runs: where it is put
 * into a link this is asked, whoever has judged it before.
 */
export function isWebAddress(value: string): boolean {
  return /^https?:/i.test(value) && URL.canParse(value);
}
