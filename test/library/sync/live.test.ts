import { afterEach, expect, test, vi } from 'vitest';
import { readAllOf } from '../../../library/database';
import type { MarkDocument } from '../../../library/documents';
import { putMark } from '../../../library/marks/store';
import { backOff } from '../../../library/sync/back-off';
import { goLive } from '../../../library/sync/live';
import { onStatus, type SyncStatus } from '../../../library/sync/status';
import { newConnection, newDevice, setFaults } from './devices';

const ARTICLE = 'a'.repeat(32);
const AT = '2026-11-25T08:00:00.000Z';
const ending = new AbortController();
afterEach(() => setFaults({}));

test('a note goes to the server when it is written, one that comes is told of, and the network may fail meanwhile', async () => {
  const connection = await newConnection();
  const [here, there] = [newDevice(connection), newDevice(connection)];
  const told: SyncStatus['kind'][] = [];
  const stop = onStatus(({ kind }) => told.push(kind));
  const live = goLive({ database: here.database, connection, signal: ending.signal });
  await vi.waitFor(() => expect(told).toContain('up-to-date'), 10_000);

  await putMark(here.database, ARTICLE, { id: 'from-here', colour: 'pink', createdAt: AT, changedAt: AT });
  await vi.waitFor(async () => {
    await there.sync();
    expect(await readAllOf(there.database, 'mark:')).toHaveLength(1);
  }, 20_000);

  await setFaults({ fail: 1 });
  await putMark(here.database, ARTICLE, { id: 'in-a-tunnel', colour: 'pink', createdAt: AT, changedAt: AT });
  await vi.waitFor(() => expect(told).toContain('waiting'), 10_000);
  await setFaults({});
  await putMark(there.database, ARTICLE, { id: 'from-there', colour: 'green', createdAt: AT, changedAt: AT });
  await there.sync();
  await vi.waitFor(async () => {
    const marks = await readAllOf<MarkDocument>(here.database, 'mark:');
    expect(marks.map(({ _id }) => _id.split(':')[2])).toEqual(['from-here', 'from-there', 'in-a-tunnel']);
  }, 20_000);
  ending.abort();
  await live;
  stop();
}, 90_000);

test('one that must do something itself is told so, and what stands there is not touched', async () => {
  const connection = await newConnection();
  const told: SyncStatus[] = [];
  const stop = onStatus((status) => told.push(status));
  const end = new AbortController();
  const { database } = newDevice(connection);
  const live = goLive({ database, connection: { ...connection, database: 'forbidden-one' }, signal: end.signal });
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ kind: 'stopped', reason: 'forbidden' }), 10_000);
  end.abort();
  await live;
  stop();
});

test('each failure is waited for longer, up to five minutes, and never all devices at once', () => {
  expect([1, 2, 3, 20].map((failures) => backOff(failures, 0))).toEqual([2000, 4000, 8000, 300_000]);
  expect(backOff(3, 1)).toBe(4000);
});
