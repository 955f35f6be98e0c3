import type { OwnFormat } from '../attribution/templates/format';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** All that is kept: what the person changed for every site, and for single ones. What is missing is at its default. */
export interface Kept {
  values: Partial<Settings>;
  /** By host, without `www.`; a host that is there takes the changes made on it, even if none was made yet. */
  sites: Readonly<Record<string, Partial<Settings>>>;
  /** The copy formats that the person wrote, in the order in which they were. Absent if there never was one. */
  formats?: readonly OwnFormat[];
}

/** A change to what is kept. */
export type Change = (kept: Kept) => Kept;

export const NOTHING_KEPT: Kept = { values: {}, sites: {} };

/** The host under which a page's own settings are kept; undefined for what is on no site, such as a file. */
export function siteOf(url: string): string | undefined {
  const { protocol, hostname } = URL.parse(url) ?? {};
  return protocol?.startsWith('http') ? hostname!.replace(/^www\./, '') || undefined : undefined;
}

/** The settings as they hold on that site. */
export function settingsFor({ values, sites }: Kept, site?: string): Settings {
  return { ...DEFAULT_SETTINGS, ...values, ...ownOf(sites, site) };
}

/** True if changes made on that site are kept for it alone. */
export function hasOwnSettings({ sites }: Kept, site?: string): boolean {
  return ownOf(sites, site) !== undefined;
}

/** Changes settings: for the site alone if it has settings of its own, else for all. */
export function change(changes: Partial<Settings>, site?: string): Change {
  return (kept) => {
    const own = ownOf(kept.sites, site);
    if (own) return { ...kept, sites: { ...kept.sites, [site!]: { ...own, ...changes } } };
    return { ...kept, values: { ...kept.values, ...changes } };
  };
}

/** Gives a site settings of its own. The theme of now comes with it, since that is what a site is mostly given one for. */
export function beginSite(site: string): Change {
  return (kept) => ({ ...kept, sites: { ...kept.sites, [site]: { theme: settingsFor(kept, site).theme } } });
}

/** Takes a site's own settings away. */
export function endSite(site: string): Change {
  return (kept) => ({
    ...kept,
    sites: Object.fromEntries(Object.entries(kept.sites).filter(([host]) => host !== site)),
  });
}

/** Everything as it was at first, for all sites or for one that keeps settings of its own. What a person wrote stays. */
export function reset(site?: string): Change {
  return (kept) =>
    hasOwnSettings(kept, site) ? { ...kept, sites: { ...kept.sites, [site!]: {} } } : { ...kept, ...NOTHING_KEPT };
}

function ownOf(sites: Kept['sites'], site: string | undefined): Partial<Settings> | undefined {
  return site !== undefined && Object.hasOwn(sites, site) ? sites[site] : undefined;
}
