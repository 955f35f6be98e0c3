import { browser } from 'wxt/browser';
import { acceptChoices, isEmpty, NO_CHOICES, type SiteChoices } from './site-choices';
import { type ItemName, readAll, readItem, removeItems, writeItem } from './storage';

/**
 * One entry of `storage.local` a site, apart from the settings, since they are rules about pages and not about how things
 * look. Raised when the meaning of an entry changes.
 */
const VERSION = 1;
const PREFIX = 'choices:';

interface Stored extends SiteChoices {
  version: number;
}

/** What was decided for that site; nothing where there is no site or storage is out of reach. */
export async function loadChoices(site: string | undefined): Promise<SiteChoices> {
  try {
    return site === undefined ? NO_CHOICES : acceptChoices(await readItem(keyOf(site)));
  } catch {
    return NO_CHOICES;
  }
}

/** By site, all that was decided anywhere. */
export async function loadAllChoices(): Promise<Record<string, SiteChoices>> {
  const entries = Object.entries(await readAll(PREFIX));
  return Object.fromEntries(entries.map(([site, value]) => [site, acceptChoices(value)]));
}

/** Keeps them, or forgets the site if there are none. In a private window nothing is written. False if it was not. */
export async function saveChoices(site: string, choices: SiteChoices): Promise<boolean> {
  try {
    if (browser.extension?.inIncognitoContext) return false;
    if (isEmpty(choices)) await removeItems([keyOf(site)]);
    else await writeItem(keyOf(site), { version: VERSION, ...choices } satisfies Stored);
    return true;
  } catch {
    return false;
  }
}

function keyOf(site: string): ItemName {
  return `local:${PREFIX}${site}`;
}
