import { expect, inject, test } from 'vitest';
import { changePassphrase } from '../../../library/sync/change-passphrase';
import { openHeader } from '../../../library/sync/cipher/header';
import { connect } from '../../../library/sync/connect';
import { acceptConnection, type Connection, serverOf } from '../../../library/sync/connection';
import { serverOfConnection } from '../../../library/sync/server';
import { testConnection } from '../../../library/sync/test-connection';
import { putCopy } from '../shelf-of-copies';
import { contentsOf } from './contents';
import { dumpOf, newConnection, newDevice, newName } from './devices';

const base = (changes: Partial<Connection> = {}): Connection => ({
  ...{ server: inject('couch'), database: newName(), user: '', password: '', textFirst: false },
  ...changes,
});
const reasonOf = async (changes: Partial<Connection>) => {
  const tested = await testConnection(base(changes));
  return tested.ok ? undefined : tested.reason;
};

test('a database that is there is told with what is in it', async () => {
  const connection = await newConnection();
  expect(await testConnection(connection)).toEqual({ ok: true, documents: 0, isSealed: false });
});

test('each failure is told apart', async () => {
  const closed = 'http://127.0.0.1:9';
  expect(await reasonOf({})).toBe('no_database');
  expect(await reasonOf({ database: newName('private') })).toBe('credentials');
  expect(await reasonOf({ database: newName('forbidden') })).toBe('forbidden');
  expect(await reasonOf({ database: newName('nocors') })).toBe('cors');
  expect(await reasonOf({ database: newName('not-couch') })).toBe('not_couchdb');
  expect(await reasonOf({ server: closed })).toBe('unreachable');
  // Something answers there, but not over TLS.
  expect(await reasonOf({ server: inject('couch').replace('http:', 'https:') })).toBe('certificate');
});

test('name and password open what is private, whatever letters they are of', async () => {
  const connection = base({ database: newName('private'), user: 'reader', password: 'söt päss' });
  await serverOfConnection(connection).create();
  expect(await testConnection(connection)).toMatchObject({ ok: true });
  expect(await testConnection({ ...connection, password: 'other' })).toEqual({ ok: false, reason: 'credentials' });
});

test('a server that is full says so in a round, and so does one that takes nothing so large', async () => {
  for (const kind of ['full', 'large']) {
    const connection = base({ database: newName(kind) });
    await serverOfConnection(connection).create();
    const device = newDevice(connection);
    await putCopy(device.database);
    await expect(device.sync()).rejects.toMatchObject({ reason: 'full' });
  }
});

test('a wrong passphrase is refused before anything is written, the right one gives the same key', async () => {
  const connection = await newConnection();
  const first = await connect(connection, 'correct horse');
  const before = await dumpOf(connection);
  await expect(connect(connection, 'correct house')).rejects.toMatchObject({ reason: 'wrong_passphrase' });
  await expect(connect(connection, '')).rejects.toMatchObject({ reason: 'needs_passphrase' });
  expect(await dumpOf(connection)).toBe(before);
  expect(await connect(connection, 'correct horse')).toEqual(first);
  expect(before).not.toContain(first.secret!.key);
});

test('a database that can be read is not sealed over', async () => {
  const connection = await newConnection();
  const device = newDevice(connection);
  await putCopy(device.database);
  await device.sync();
  await expect(connect(connection, 'correct horse')).rejects.toMatchObject({ reason: 'not_encrypted' });
});

test('a new passphrase seals all anew: the old key opens nothing, and the other device asks', async () => {
  const connection = await connect(await newConnection(), 'first words');
  const [one, other] = [newDevice(connection), newDevice(connection)];
  await putCopy(one.database);
  await putCopy(other.database, { canonicalUrl: 'https://delta.example/of-the-other' });
  await other.sync();
  const changed = await changePassphrase(one.database, connection, { passphrase: 'second words' });
  expect(changed.secret!.id).not.toBe(connection.secret!.id);
  const header = (await serverOfConnection(connection).header())!;
  expect(await openHeader(header, 'first words')).toBeUndefined();
  const [old, fresh] = [newDevice(connection), newDevice(await connect(connection, 'second words'))];
  await old.sync();
  await fresh.sync();
  expect(await contentsOf(old.database)).toEqual({});
  expect(await contentsOf(fresh.database)).toEqual(await contentsOf(one.database));
  expect(Object.keys(await contentsOf(fresh.database))).toHaveLength(2);
});

test('an address is taken as people type it, and no password hides in it', () => {
  expect(serverOf(' couch.example:6984/ ')).toBe('https://couch.example:6984');
  expect(serverOf('HTTP://Couch.example/db//')).toBe('http://couch.example/db');
  for (const typed of ['', 'ftp://couch.example', 'https://me:secret@couch.example', 'https://couch.example/?a', '//'])
    expect(serverOf(typed)).toBeUndefined();
  const kept = base({ database: 'library' });
  expect(acceptConnection(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  expect(acceptConnection({ ...kept, database: 'Library' })).toBeUndefined();
  expect(acceptConnection({ ...kept, server: 'couch.example' })).toBeUndefined();
});
