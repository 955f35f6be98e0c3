import { beforeEach, expect, test } from 'vitest';
import { mirrorSites } from '../../../entrypoints/sync/mirror-sites';
import { changeDocument, type Database, readAllOf } from '../../../library/database';
import type { SiteDocument } from '../../../library/documents';
import type { SiteChoices } from '../../../settings/site-choices';
import { loadAllChoices, saveChoices } from '../../../settings/site-choices-store';
import { eachWithDatabase } from '../../library/test-database';

const SITE = 'delta.example';
const RELATED = { selector: 'div.related' };
const BANNER = { selector: 'p', words: 'subscribe to our channel' };
const only = (changes: Partial<SiteChoices>): SiteChoices => ({ restore: [], hide: [], ...changes });

const database = eachWithDatabase();
const { storage } = (globalThis as unknown as { chrome: { storage: { local: { clear: () => Promise<void> } } } })
  .chrome;
beforeEach(() => storage.local.clear());

/** What another device would have written. */
const arrive = (choices: SiteChoices | undefined) =>
  changeDocument<SiteDocument>(database(), `site:${SITE}`, () =>
    choices
      ? {
          _id: `site:${SITE}`,
          schema: 1,
          changedAt: '2026-11-25T08:00:00.000Z',
          restore: [...choices.restore],
          hide: [...choices.hide],
        }
      : undefined,
  );
const inLibrary = async () =>
  (await readAllOf<SiteDocument>(database() as Database, 'site:')).map(({ restore, hide }) => ({ restore, hide }));

test('what was decided here goes into the library, and goes from it when it is taken back', async () => {
  await saveChoices(SITE, only({ hide: [BANNER] }));
  await mirrorSites(database());
  expect(await inLibrary()).toEqual([only({ hide: [BANNER] })]);
  await saveChoices(SITE, only({}));
  await mirrorSites(database());
  expect(await inLibrary()).toEqual([]);
  expect(await loadAllChoices()).toEqual({});
});

test('what another device decided holds here, and ends here when it ends there', async () => {
  await arrive(only({ restore: [RELATED] }));
  await mirrorSites(database());
  expect(await loadAllChoices()).toEqual({ [SITE]: only({ restore: [RELATED] }) });
  await arrive(undefined);
  await mirrorSites(database());
  expect(await loadAllChoices()).toEqual({});
});

test('what both decided at the same time is joined', async () => {
  await arrive(only({ restore: [RELATED] }));
  await saveChoices(SITE, only({ hide: [BANNER] }));
  await mirrorSites(database());
  expect(await loadAllChoices()).toEqual({ [SITE]: only({ restore: [RELATED], hide: [BANNER] }) });
  expect(await inLibrary()).toEqual([only({ restore: [RELATED], hide: [BANNER] })]);
});

test('a second look changes nothing', async () => {
  await saveChoices(SITE, only({ hide: [BANNER] }));
  await mirrorSites(database());
  const { update_seq } = await database().info();
  await mirrorSites(database());
  expect((await database().info()).update_seq).toBe(update_seq);
});
