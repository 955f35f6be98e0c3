import { withoutTracking } from '../../article/metadata/clean-url';

const LONGEST = 8_000;

/**
 * The address of a web page, without tracking parameters, as the library names articles; undefined for anything else:
 * `javascript:`, `mailto:`, a service's own scheme, no address at all.
 */
export function readAddress(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > LONGEST) return undefined;
  const url = URL.parse(text.trim());
  return url && /^https?:$/.test(url.protocol) && url.hostname ? withoutTracking(url) : undefined;
}

/** The title, or nothing where the service wrote the address in its place. */
export function titleBesides(title: string, address: string): string {
  return title === address.trim() || readAddress(title) !== undefined ? '' : title;
}
