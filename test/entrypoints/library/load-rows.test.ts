import { expect, test, vi } from 'vitest';
import { FIRST_QUERY } from '../../../components/library/query';
import { type Loaded, rowLoader } from '../../../entrypoints/library/load-rows';
import type { Catalogue, Query } from '../../../library/catalogue/contract';
import { sampleRow } from '../../components/library/stage';

/** A catalogue of so many articles that notes what it is asked; each answer waits until it is let go. */
function slowCatalogue(total: number) {
  const asked: Query[] = [];
  const waiting: (() => void)[] = [];
  const size = { total };
  const catalogue: Catalogue = {
    update: async () => undefined,
    facets: async () => ({ outlets: [], tags: [], languages: [] }),
    find: (query) => {
      asked.push(query);
      const count = Math.max(0, Math.min(query.limit, size.total - query.offset));
      const rows = Array.from({ length: count }, (_, index) =>
        sampleRow(query.offset + index, { title: `${query.words}${query.offset + index}` }),
      );
      return new Promise((resolve) => waiting.push(() => resolve({ rows, total: size.total })));
    },
  };
  const letGo = async (place = 0) => {
    await vi.waitUntil(() => waiting.length > place);
    waiting.splice(place, 1)[0]!();
  };
  return { catalogue, asked, letGo, size };
}

function open(total: number) {
  const slow = slowCatalogue(total);
  const onLoaded = vi.fn<(loaded: Loaded) => void>();
  const loader = rowLoader(() => slow.catalogue, onLoaded);
  return { ...slow, loader, now: () => onLoaded.mock.lastCall?.[0], onLoaded };
}

test('the beginning comes first, saved last on top, and the rest when it is seen', async () => {
  const { loader, asked, letGo, now } = open(1000);
  const asking = loader.ask(FIRST_QUERY);
  await letGo();
  await asking;
  expect(asked[0]).toMatchObject({ offset: 0, sort: 'saved', descending: true });
  expect(now()!.total).toBe(1000);
  const seeing = loader.see(500, 520);
  await letGo();
  await seeing;
  expect(now()!.rows.get(510)!.title).toBe('510');
  const count = asked.length;
  await loader.see(505, 515);
  expect(asked.length).toBe(count);
});

test('words without an order ask for the best', async () => {
  const { loader, asked, letGo } = open(1);
  const asking = loader.ask({ ...FIRST_QUERY, words: 'ferry' });
  await letGo();
  await asking;
  expect(asked[0]!.sort).toBeUndefined();
});

test('an answer that was overtaken is dropped', async () => {
  const { loader, letGo, now, onLoaded } = open(10);
  const first = loader.ask({ ...FIRST_QUERY, words: 'a' });
  const second = loader.ask({ ...FIRST_QUERY, words: 'b' });
  await letGo(1);
  await second;
  await letGo(0);
  await first;
  expect(onLoaded).toHaveBeenCalledOnce();
  expect(now()!.rows.get(0)!.title).toBe('b0');
});

test('after a change the rows that are seen come anew, and where the list has become shorter, its end', async () => {
  const { loader, asked, letGo, now, size } = open(1000);
  const asking = loader.ask(FIRST_QUERY);
  await letGo();
  await asking;
  const seeing = loader.see(900, 915);
  await letGo();
  await seeing;
  const refreshing = loader.refresh();
  await letGo();
  await refreshing;
  expect(asked.at(-1)).toMatchObject({ offset: 900, limit: 60 });
  size.total = 100;
  const again = loader.refresh();
  await letGo();
  await letGo();
  await again;
  expect([now()!.total, now()!.rows.has(99)]).toEqual([100, true]);
});

test('a range is asked for from either end', async () => {
  const { loader, letGo } = open(10);
  const asking = loader.ask(FIRST_QUERY);
  await letGo();
  await asking;
  const range = loader.between(6, 4);
  await letGo();
  expect((await range).map(({ id }) => id)).toEqual(['a4', 'a5', 'a6']);
});
