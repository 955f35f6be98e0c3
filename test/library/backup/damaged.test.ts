import { afterEach, beforeEach, expect, test } from 'vitest';
import { backUp } from '../../../library/backup/back-up';
import type { Manifest, Part } from '../../../library/backup/format';
import { type RestoreFailure, restore } from '../../../library/backup/restore';
import { type Database, openDatabase } from '../../../library/database';
import { sha256 } from '../../../library/receipt/sha256';
import { openZip } from '../../../library/zip/open-zip';
import { zipOf } from '../../zip-of';
import { fillLibrary, numbersFrom, revisionsOf } from './generated-library';
import { WRITERS } from './writers';

type Content = Record<string, Uint8Array<ArrayBuffer>>;

let database: Database;
let other: Database;
let file: Blob;
let content: Content;

beforeEach(async () => {
  database = openDatabase(`test-${Math.random()}`);
  other = openDatabase(`test-${Math.random()}`);
  await fillLibrary(database, 4);
  await fillLibrary(other, 2, 3);
  ({ file } = await backUp(database, WRITERS));
  content = await contentOf(file);
});
afterEach(() => Promise.all([database.destroy(), other.destroy()]));

async function contentOf(zip: Blob): Promise<Content> {
  const opened = await openZip(zip);
  if (!opened.ok) throw new Error(opened.reason);
  const entries = opened.zip.paths.map(async (path) => [path, await opened.zip.read(path)] as const);
  return Object.fromEntries(await Promise.all(entries)) as Content;
}

/** Restores, and sees that the library is as before if that is refused. */
async function restored(zip: Blob): Promise<true | RestoreFailure> {
  const before = await revisionsOf(other);
  const outcome = await restore(other, zip);
  if (!outcome.ok) expect(await revisionsOf(other)).toEqual(before);
  return outcome.ok || outcome.reason;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The backup with its first part changed, and the digests made to fit. */
async function forged(change: (part: Part, manifest: Manifest) => void, more: Content = {}): Promise<Blob> {
  const manifest: Manifest = JSON.parse(new TextDecoder().decode(content['library.json']));
  const [{ path }] = manifest.parts as [Manifest['parts'][number]];
  const part: Part = JSON.parse(new TextDecoder().decode(content[path]));
  change(part, manifest);
  const written = bytesOf(JSON.stringify(part));
  manifest.documents = part.documents?.length ?? 0;
  manifest.parts = [{ path, sha256: await sha256(written) }];
  return zipOf({ ...content, ...more, [path]: written, 'library.json': bytesOf(JSON.stringify(manifest)) });
}

test('the backup that the others are made of can be restored', async () => {
  expect(await restored(await zipOf(content))).toBe(true);
  expect(await restored(await forged(() => {}))).toBe(true);
});

test('what is no backup is told from what is damaged', async () => {
  expect(await restored(new Blob(['Dear diary']))).toBe('foreign');
  expect(await restored(new Blob([]))).toBe('foreign');
  expect(await restored(await zipOf({ 'part_000000.csv': 'title,url' }))).toBe('foreign');
  expect(await restored(await zipOf({ 'library.json': '{"format":"calibre"}' }))).toBe('foreign');
  expect(await restored(await zipOf({ 'library.json': '{"format":' }))).toBe('damaged');
});

test('a backup that was cut off anywhere is refused and changes nothing', async () => {
  for (const share of [0.1, 0.5, 0.9, 0.999]) expect(await restored(file.slice(0, file.size * share))).toBe('damaged');
});

test('a byte that has changed in anything that is restored is found', async () => {
  const parts = Object.keys(content).filter((path) => /^documents|images/.test(path));
  expect(parts.length).toBeGreaterThan(3);
  for (const path of parts) {
    const changed = content[path]!.slice();
    changed[changed.length >> 1]! ^= 1;
    expect(await restored(await zipOf({ ...content, [path]: changed })), path).toBe('damaged');
  }
});

test('bytes that have changed anywhere in the file neither throw nor change anything unless all is whole', async () => {
  const random = numbersFrom(5);
  const bytes = new Uint8Array(await file.arrayBuffer());
  for (let times = 0; times < 40; times++) {
    const changed = bytes.slice();
    for (let byte = 0; byte < 3; byte++) changed[random(changed.length)] = random(256);
    const outcome = await restored(new Blob([changed]));
    expect([true, 'damaged', 'foreign', 'unsafe', 'too-big', 'newer']).toContain(outcome);
  }
}, 30_000);

test('a part or a picture that is missing is found', async () => {
  for (const pattern of [/^documents/, /images/]) {
    const { [Object.keys(content).find((path) => pattern.test(path))!]: _missing, ...rest } = content;
    expect(await restored(await zipOf(rest))).toBe('damaged');
  }
});

test('a backup of a newer version is refused as that', async () => {
  expect(
    await restored(
      await forged((_, manifest) => {
        manifest.version = 2;
      }),
    ),
  ).toBe('newer');
  expect(
    await restored(
      await forged(({ documents }) => {
        documents[0]!.schema = 2;
      }),
    ),
  ).toBe('newer');
});

test('documents of another shape are refused, though their digests fit', async () => {
  const changes: ((part: Part) => void)[] = [
    ({ documents }) => {
      Object.assign(documents[0]!, { article: { title: 'no more' } });
    },
    ({ documents }) => {
      Object.assign(documents[0]!, { images: 'none' });
    },
    ({ documents }) => {
      documents[0]!._id = 'copy:x:y';
    },
    ({ documents }) => {
      documents[0]!._id = '_design/evil';
    },
    ({ documents }) => {
      documents[0]!._id = `shelf:${'a'.repeat(32)}`;
    },
    ({ documents }) => {
      Object.assign(documents[0]!, { _deleted: true });
    },
    ({ documents }) => {
      documents.push(documents[0]!);
    },
    ({ documents }) => {
      documents.push({
        _id: `link:${'a'.repeat(32)}`,
        schema: 1,
        url: 'javascript:alert(1)',
        title: '',
        savedAt: '2020-01-01T00:00:00.000Z',
        from: 'x',
      });
    },
    ({ documents }) => {
      documents.push(null as never);
    },
    ({ attachments }) => {
      attachments[0]!.document = 'copy:other';
    },
    ({ attachments }) => {
      attachments[0]!.name = '_evil';
    },
    ({ attachments }) => {
      attachments[0]!.path = '../outside.png';
    },
    (part) => {
      part.documents = {} as never;
    },
  ];
  for (const change of changes) expect(await restored(await forged(change)), String(change)).toBe('damaged');
});

test('paths that lead out of the folder, and the same path twice, are refused', async () => {
  for (const path of ['../evil.json', 'articles/../../evil', '/etc/passwd', 'C:\\evil', '..\\evil'])
    expect(await restored(await renamed('x/y/placeholder', path)), path).toBe('unsafe');
  expect(await restored(await renamed('library.jsoM', 'library.json'))).toBe('unsafe');
});

/** A zip with an entry of that name, whatever writers of zips think of it. */
async function renamed(from: string, to: string): Promise<Blob> {
  const stand = from.slice(0, to.length).padEnd(to.length, '_');
  const bytes = new Uint8Array(await (await zipOf({ ...content, [stand]: 'x' })).arrayBuffer());
  const latin = new TextDecoder('latin1').decode(bytes);
  for (let at = latin.indexOf(stand); at >= 0; at = latin.indexOf(stand, at + 1)) bytes.set(bytesOf(to), at);
  return new Blob([bytes]);
}

test('a zip that unpacks to far more than it is, is refused before it is unpacked', async () => {
  const bomb = await zipOf({ ...content, 'articles/bomb.html': new Uint8Array(100 * 1024 ** 2) });
  expect(bomb.size).toBeLessThan(1024 ** 2);
  const start = performance.now();
  expect(await restored(bomb)).toBe('too-big');
  expect(performance.now() - start).toBeLessThan(3000);
});

test('the limits hold for the number of entries, one entry and all together', async () => {
  const limits = { entries: 3, entry: 1000, total: 1500, ratio: 1000, small: 10 ** 6 };
  const zip = (sizes: number[]) =>
    zipOf(Object.fromEntries(sizes.map((size, index) => [`${index}`, 'x'.repeat(size)])));
  const refusal = async (sizes: number[]) => {
    const opened = await openZip(await zip(sizes), limits);
    return opened.ok || opened.reason;
  };
  expect(await refusal([1, 2, 3])).toBe(true);
  expect(await refusal([1, 2, 3, 4])).toBe('too-big');
  expect(await refusal([1001])).toBe('too-big');
  expect(await refusal([900, 900])).toBe('too-big');
});

test('an entry that states less than it unpacks to is given up', async () => {
  const zip = await zipOf({ 'a.txt': 'x'.repeat(5000) });
  const bytes = new Uint8Array(await zip.arrayBuffer());
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 5000) view.setUint32(at, 10, true);
  }
  const opened = await openZip(new Blob([bytes]));
  expect(opened.ok && (await opened.zip.read('a.txt'))).toBeUndefined();
});

test('a database that refuses is a reason, not an exception', async () => {
  const failing = Object.assign(Object.create(other), {
    bulkDocs: () => Promise.reject(Object.assign(new Error('x'), { name: 'QuotaExceededError' })),
  });
  expect(await restore(failing, file)).toEqual({ ok: false, reason: 'storage-full' });
  failing.bulkDocs = () => Promise.resolve([{ error: true, status: 500, name: 'x', message: 'x', id: 'x' }]);
  expect(await restore(failing, file)).toEqual({ ok: false, reason: 'storage-refused' });
});
