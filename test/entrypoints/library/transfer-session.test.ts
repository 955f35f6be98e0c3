import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TransferPanelProps } from '../../../components/library/transfer/transfer-panel';
import { createTransfer } from '../../../entrypoints/library/transfer-session';
import { type Database, openDatabase } from '../../../library/database';
import { onNews } from '../../../library/news';
import { contentsOf, fillLibrary } from '../../library/backup/generated-library';
import { WRITERS } from '../../library/backup/writers';
import { POCKET_CSV, READWISE, READWISE_READER } from '../../library/import/fixtures';

let database: Database;
let props: TransferPanelProps;
const shown: TransferPanelProps['state'][] = [];
const save = vi.fn();

beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
  shown.length = 0;
  save.mockClear();
  start(database);
});
afterEach(() => database.destroy());

function start(library: Database): void {
  createTransfer(
    library,
    async () => WRITERS,
    (next) => {
      props = next;
      shown.push(next.state);
    },
    save,
  );
}

const csv = (content: string, name = 'part_000000.csv') => new File([content], name);

const settled = (kind: string) => vi.waitFor(() => expect(props.state.kind).toBe(kind), { timeout: 15_000 });

test('what was backed up is handed over under a name with the day, and restored', async () => {
  await fillLibrary(database, 5);
  const before = await contentsOf(database);
  props.onBackUp();
  await settled('backed-up');
  expect(props.state).toEqual({ kind: 'backed-up', articles: 5 });
  const [name, file] = save.mock.calls[0] as [string, Blob];
  expect(name).toMatch(/^colophon-library-\d{4}-\d\d-\d\d\.zip$/);
  await database.destroy();
  database = openDatabase(`test-${Math.random()}`);
  start(database);
  props.onRestore(new File([file], name));
  await settled('restored');
  expect(props.state).toEqual({ kind: 'restored', changed: 5 });
  expect(await contentsOf(database)).toEqual(before);
});

test('an import tells what came of it, and the other contexts that the library has changed', async () => {
  const heard = vi.fn();
  const stop = onNews(heard);
  props.onImport([csv(POCKET_CSV), csv(READWISE, 'a.csv'), csv('Dear diary', 'diary.doc')]);
  await settled('imported');
  expect(props.state).toMatchObject({
    summary: {
      added: 5,
      marks: 3,
      unreadable: [{ reason: 'address' }, { reason: 'line' }],
      refused: [{ file: 'diary.doc' }],
    },
  });
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  stop();
});

test("Readwise's two files together place all highlights, in either order", async () => {
  props.onImport([csv(READWISE, 'a.csv'), csv(READWISE_READER, 'b.csv')]);
  await settled('imported');
  expect(props.state).toMatchObject({ summary: { added: 2, marks: 3 } });
});

test('a second wish while one is being done is not done', async () => {
  props.onImport([csv(POCKET_CSV)]);
  props.onBackUp();
  await settled('imported');
  expect(save).not.toHaveBeenCalled();
  expect(shown.map(({ kind }) => kind)).toEqual([
    'idle',
    'working',
    ...shown.slice(2, -1).map(() => 'working'),
    'imported',
  ]);
});

test('a backup that fails, a file that is none and a full disk are told, and the panel stays usable', async () => {
  const full = () => Promise.reject(Object.assign(new Error('no'), { name: 'QuotaExceededError' }));
  start(Object.assign(Object.create(database), { bulkDocs: full }));
  props.onImport([csv(POCKET_CSV)]);
  await settled('imported');
  expect(props.state).toMatchObject({ summary: { failure: 'storage-full', added: 0 } });
  props.onRestore(csv('x', 'x.zip'));
  await settled('not-restored');
  expect(props.state).toMatchObject({ file: 'x.zip', reason: 'foreign' });
  start(Object.assign(Object.create(database), { allDocs: () => Promise.reject(new Error('closed')) }));
  props.onBackUp();
  await settled('not-backed-up');
});
