import { expect, test } from 'vitest';
import { openCatalogue } from '../../library/catalogue/open-catalogue';
import { phrasesOf } from '../../library/catalogue/terms';
import { openDatabase } from '../../library/database';
import { putMark } from '../../library/marks/store';
import { readCopy } from '../../library/read-copy';
import { addTag, tagName } from '../../library/tags';
import { query, save } from '../library/catalogue/library';
import { sampleMark } from '../library/marks/sample-mark';
import STRINGS from './strings.json';

const NOON = '2026-11-25T12:00:00.000Z';

test('each string is kept as title, author, outlet, tag and note, and found again by it', {
  timeout: 240_000,
}, async () => {
  const name = `test-${crypto.randomUUID()}`;
  const database = openDatabase(name);
  const catalogue = await openCatalogue(name);
  const ids: string[] = [];
  for (const [index, text] of STRINGS.entries()) {
    const id = await save(database, `${index}`, { title: text, authors: [text], siteName: text, text }, NOON);
    const tag = tagName(text);
    if (tag) await addTag(database, [id], tag, new Date(NOON));
    await putMark(database, id, sampleMark({ note: text || undefined }));
    ids.push(id);
  }
  const changed = [];
  for (const [index, text] of STRINGS.entries()) {
    const copy = (await readCopy(database, ids[index]!))!;
    const { title, authors, siteName } = copy.article;
    const kept = [title, authors[0], siteName, copy.tags[0], copy.marks[0]?.note ?? ''];
    const wanted = [text, text, text, tagName(text), text];
    if (JSON.stringify(kept) !== JSON.stringify(wanted)) changed.push([kept, wanted]);
  }
  expect(changed).toEqual([]);

  await catalogue.update();
  const { rows, total } = await catalogue.find(query({ limit: 1000 }));
  expect(total).toBe(STRINGS.length);
  expect(rows.map(({ title }) => title).sort()).toEqual([...STRINGS].sort());
  const lost = [];
  for (const [index, text] of STRINGS.entries()) {
    const found = await catalogue.find(query({ words: text, limit: 1000 }));
    if (!found.rows.some(({ id }) => id === ids[index])) lost.push(text);
    // What has no letter to search for asks for nothing, and so for all.
    if (phrasesOf(text).length === 0 && found.total !== STRINGS.length) lost.push(text);
    const tag = tagName(text);
    if (!tag) continue;
    const tagged = await catalogue.find(query({ tag, limit: 1000 }));
    if (!tagged.rows.some(({ id }) => id === ids[index])) lost.push(`#${tag}`);
  }
  expect(lost).toEqual([]);
  await catalogue.close();
  await database.destroy();
});
