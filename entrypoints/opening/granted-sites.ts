import { browser } from 'wxt/browser';
import type { GrantedSite } from '../../components/options/always-sites';
import { siteOfOrigin } from './origins';
import { allPromised } from './promises';

/** Every site that the browser gives access to, whoever allowed it and where, by name. */
export async function loadGrantedSites(): Promise<GrantedSite[]> {
  const [{ origins = [] }, { wish }] = await Promise.all([browser.permissions.getAll(), allPromised()]);
  const within = await Promise.all(
    wish.map(async ({ origin }) => ((await browser.permissions.contains({ origins: [origin] })) ? [origin] : [])),
  );
  return listGrantedSites(origins, within.flat());
}

/**
 * @param granted - what the browser lists; a pattern in it may be of many sites
 * @param always - the sites opened by themselves; one may be within a wider pattern
 */
export function listGrantedSites(granted: readonly string[], always: readonly string[]): GrantedSite[] {
  const ofWeb = granted.filter((origin) => /^(?:https?|\*):|^<all_urls>$/.test(origin));
  return [...new Set([...ofWeb, ...always])]
    .map((origin) => ({ origin, site: siteOfOrigin(origin), always: always.includes(origin) }))
    .sort((one, other) => (one.site ?? '').localeCompare(other.site ?? ''));
}
