import { expect, test } from 'vitest';
import { connectDatabase } from '../../library/database';

const picture = (words: string) => ({ content_type: 'image/png', data: new Blob([words], { type: 'image/png' }) });
const revision = (letter: string) => letter.repeat(32);
const first = (id: string, letter: string, more: object = {}) => ({
  ...{ _id: id, _rev: `1-${revision(letter)}`, _revisions: { start: 1, ids: [revision(letter)] } },
  ...more,
});
const second = (id: string, letter: string, before: string, more: object) => ({
  ...{ _id: id, _rev: `2-${revision(letter)}`, _revisions: { start: 2, ids: [revision(letter), before] } },
  ...more,
});

/** What comes in one batch with the end of `a`, which has the same picture. */
test.each([
  [
    'another document, with a further picture',
    () => [first('b', 'b', { _attachments: { p: picture('bell'), q: picture('boat') } })],
  ],
  [
    'two states of another document',
    () => [first('b', 'c'), first('b', 'b', { _attachments: { p: picture('bell') } })],
  ],
  [
    'another state of the same document',
    (before: string) => [second('a', 'b', before, { _attachments: { p: picture('bell') } })],
  ],
])('a picture is not lost that comes with the end of another copy of it: %s', async (_, coming) => {
  const database = connectDatabase(`test-${Math.random()}`);
  const { rev } = await database.put({ _id: 'a', _attachments: { p: picture('bell') } });
  const before = rev.split('-')[1]!;
  const documents = [second('a', 'd', before, { _deleted: true }), ...coming(before)];
  await (database.bulkDocs as unknown as (request: object) => Promise<object>)({ docs: documents, new_edits: false });
  const { _id, _rev } = documents.at(-1)!;
  const read = database.getAttachment(_id, 'p', { rev: _rev }).then((blob) => blob.text());
  const late = new Promise((resolve) => setTimeout(resolve, 3000, 'no answer'));
  expect(await Promise.race([read, late])).toBe('bell');
  await database.destroy();
});
