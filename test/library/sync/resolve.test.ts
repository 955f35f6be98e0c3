import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LibraryDocument, MarkDocument, ShelfDocument } from '../../../library/documents';
import { mergeShelves } from '../../../library/merge/merge-shelves';
import { changed } from '../../../library/shelf';
import { type Leaf, resolve } from '../../../library/sync/resolve';
import { sampleArticle } from '../../sample-article';

const ARTICLE = 'a'.repeat(32);
const at = (minute: number) => new Date(Date.UTC(2026, 10, 1, 8, minute)).toISOString();
let revision = 0;
const leaf = (document: object): Leaf => ({ ...document, _rev: `2-${String(++revision).padStart(6, '0')}` }) as Leaf;

const mark = (note: string | undefined, minute: number, more = {}) =>
  leaf({
    ...{ _id: `mark:${ARTICLE}:one`, schema: 1, colour: 'yellow', createdAt: at(0), changedAt: at(minute) },
    ...(note && { note }),
    ...more,
  });
const shelf = (times: Partial<ShelfDocument>): ShelfDocument => ({
  ...{ _id: `shelf:${ARTICLE}`, schema: 1, changedAt: at(0) },
  ...times,
});
/** What stands in the library afterwards, whatever it is called. */
const kept = async (...leaves: Leaf[]) => {
  const { document, besides } = (await resolve(leaves))!;
  return [document, ...besides] as MarkDocument[];
};

describe('highlights and notes', () => {
  test('of two notes both stay, the later one in its place', async () => {
    const [place, second, ...more] = await kept(mark('the bell', 1), mark('the dog', 2, { colour: 'blue' }));
    expect(place).toMatchObject({ note: 'the dog', colour: 'blue' });
    expect(second).toMatchObject({ note: 'the bell', colour: 'yellow', createdAt: at(0) });
    expect(second!._id).toMatch(/^mark:a{32}:one-[0-9a-f]{16}$/);
    expect(more).toEqual([]);
  });

  test('a note that only went on is one note, and so is one of which the other side knew nothing', async () => {
    expect(await kept(mark('the bell', 1), mark('the bell, again', 2))).toHaveLength(1);
    expect(await kept(mark(undefined, 1), mark('the bell', 2))).toHaveLength(1);
    // A colour that was chosen later does not take the note away.
    expect((await kept(mark('the bell', 1), mark(undefined, 2))).map(({ note }) => note)).toContain('the bell');
  });
});

describe('where an article stands', () => {
  test('what was archived here and read there is both', () => {
    const here = changed(shelf({}), { archivedAt: at(1) }, at(1));
    const there = changed(shelf({}), { readAt: at(2) }, at(2));
    expect(mergeShelves(here, there)).toMatchObject({ archivedAt: at(1), readAt: at(2) });
  });

  test('what was taken back later is taken back, and not by what was set before', () => {
    const deleted = changed(shelf({}), { deletedAt: at(1) }, at(1));
    const back = changed(deleted, { deletedAt: undefined }, at(3));
    expect(mergeShelves(deleted, back).deletedAt).toBeUndefined();
    expect(mergeShelves(back, deleted)).toBe(back);
  });
});

test('a copy keeps the pictures and the later confirmation, wherever each is', async () => {
  const copy = (minute: number, images: object[], more = {}) =>
    leaf({
      _id: `copy:${ARTICLE}:b`,
      schema: 1,
      article: sampleArticle(),
      receipt: {},
      confirmedAt: at(minute),
      images,
      ...more,
    });
  const withPicture = copy(1, [{ url: 'https://a.example/1', attachment: 'image-1' }]);
  const { base, document } = (await resolve([copy(2, [{ url: 'https://a.example/1' }]), withPicture]))!;
  expect(base).toBe(withPicture);
  expect(document).toMatchObject({ confirmedAt: at(2), images: [{ attachment: 'image-1' }] });
});

test('what a newer version has written is left to it', async () => {
  expect(await resolve([mark('the bell', 1), mark('the dog', 2, { schema: 2 })])).toBeUndefined();
});

test('every device comes to the same, in whatever order the states came', async () => {
  const minutes = fc.integer({ min: 0, max: 5 });
  const notes = fc.constantFrom(undefined, 'the bell', 'the dog', 'the bell and the dog');
  const marks = fc.tuple(notes, minutes).map(([note, minute]) => mark(note, minute));
  const shelves = fc
    .array(fc.tuple(fc.constantFrom('readAt', 'archivedAt', 'deletedAt'), minutes, fc.boolean()), { maxLength: 3 })
    .map((changes) =>
      leaf(
        changes.reduce(
          (now, [name, minute, set]) => changed(now, { [name]: set ? at(minute) : undefined }, at(minute)),
          shelf({}),
        ),
      ),
    );
  const states = fc.oneof(
    fc.array(marks, { minLength: 2, maxLength: 4 }),
    fc.array(shelves, { minLength: 2, maxLength: 4 }),
  );
  await fc.assert(
    fc.asyncProperty(states, async (leaves) => {
      const [one, other] = await Promise.all([resolve(leaves), resolve(leaves.toReversed())]);
      const content = ({ _rev, ...document }: LibraryDocument & { _rev?: string }) => document;
      expect(content(other!.document)).toEqual(content(one!.document));
      expect(other!.base._rev).toBe(one!.base._rev);
      expect(new Set(other!.besides.map(({ _id }) => _id))).toEqual(new Set(one!.besides.map(({ _id }) => _id)));
      const said = [one!.document, ...one!.besides].map((document) => (document as MarkDocument).note ?? '');
      for (const { note } of leaves as unknown as MarkDocument[])
        expect(said.some((words) => words.includes(note ?? ''))).toBe(true);
    }),
  );
});
