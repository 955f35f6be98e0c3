import { isAllowedAddress } from '../address';

/** An address of the page made absolute; undefined if it is none or may not stand in an article. Places within the page stay as they are. */
export function absoluteAddress(address: string | null, kind: 'link' | 'picture', base: string): string | undefined {
  if (!address) return undefined;
  if (kind === 'link' && address.startsWith('#')) return address;
  const url = URL.parse(address.trim(), base)?.href;
  return url && isAllowedAddress(url, kind) ? url : undefined;
}
