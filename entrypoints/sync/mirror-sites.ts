import { changeDocument, type Database, readAllOf } from '../../library/database';
import { SCHEMA, type SiteDocument } from '../../library/documents';
import { docId } from '../../library/ids';
import { mergeSites } from '../../library/merge/merge-sites';
import { isEmpty, NO_CHOICES, type SiteChoices } from '../../settings/site-choices';
import { loadAllChoices, saveChoices } from '../../settings/site-choices-store';
import { readItem, writeItem } from '../../settings/storage';

/** What both had when they were last the same, by site: by it is told which of them was changed since. */
const NAME = 'local:mirroredChoices';

/** Brings what was decided for sites into the library and back: readers on pages look into the settings only. */
export async function mirrorSites(database: Database, now = new Date()): Promise<void> {
  const [own, documents, before] = await Promise.all([
    loadAllChoices(),
    readAllOf<SiteDocument>(database, 'site:'),
    readItem(NAME) as Promise<Record<string, string> | undefined>,
  ]);
  const kept = new Map(documents.map((document) => [hostOf(document._id), document]));
  const same: Record<string, string> = {};
  for (const site of new Set([...Object.keys(own), ...kept.keys()])) {
    const here = textOf(own[site]);
    const there = textOf(kept.get(site));
    const then = before?.[site] ?? textOf(NO_CHOICES);
    const agreed = here === then ? there : there === then ? here : textOf(both(own[site]!, kept.get(site)!));
    if (agreed !== here && !(await saveChoices(site, JSON.parse(agreed) as SiteChoices))) continue;
    if (agreed !== there) await keep(database, site, JSON.parse(agreed) as SiteChoices, now);
    if (agreed !== textOf(NO_CHOICES)) same[site] = agreed;
  }
  if (JSON.stringify(same) !== JSON.stringify(before ?? {})) await writeItem(NAME, same);
}

function hostOf(id: string): string {
  return decodeURIComponent(id.slice('site:'.length));
}

function textOf({ restore, hide }: SiteChoices = NO_CHOICES): string {
  return JSON.stringify({ restore, hide });
}

function both(own: SiteChoices, kept: SiteDocument): SiteChoices {
  return mergeSites(kept, { ...kept, restore: [...own.restore], hide: [...own.hide] });
}

function keep(database: Database, site: string, choices: SiteChoices, now: Date): Promise<void> {
  return changeDocument<SiteDocument>(database, docId.site(site), () =>
    isEmpty(choices)
      ? undefined
      : {
          ...{ _id: docId.site(site), schema: SCHEMA, changedAt: now.toISOString() },
          ...{ restore: [...choices.restore], hide: [...choices.hide] },
        },
  );
}
