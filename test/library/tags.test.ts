import { expect, test } from 'vitest';
import { addTag, LONGEST_TAG, removeTag, tagName, tagsOf } from '../../library/tags';
import { eachWithDatabase } from './test-database';

const database = eachWithDatabase();
const at = (hour: number) => new Date(Date.UTC(2026, 10, 25, hour));

test('tags stand in the order in which they were given', async () => {
  await addTag(database(), ['a', 'b'], 'rivers', at(1));
  await addTag(database(), ['a'], 'Boats', at(2));
  expect(await tagsOf(database(), 'a')).toEqual(['rivers', 'Boats']);
  expect(await tagsOf(database(), 'b')).toEqual(['rivers']);
  expect(await tagsOf(database(), 'c')).toEqual([]);
});

test('the same tag in other letters is the same tag, and keeps its name', async () => {
  await addTag(database(), ['a'], 'Хроника', at(1));
  const undo = await addTag(database(), ['a'], 'хроника', at(2));
  expect(await tagsOf(database(), 'a')).toEqual(['Хроника']);
  await undo();
  expect(await tagsOf(database(), 'a')).toEqual(['Хроника']);
});

test('a tag that was taken off comes back as it was, for those that had it', async () => {
  await addTag(database(), ['a'], 'Rivers: big & small', at(1));
  await addTag(database(), ['a'], 'boats', at(2));
  const undo = await removeTag(database(), ['a', 'b'], 'rivers: BIG & small');
  expect(await tagsOf(database(), 'a')).toEqual(['boats']);
  await undo();
  expect(await tagsOf(database(), 'a')).toEqual(['Rivers: big & small', 'boats']);
  expect(await tagsOf(database(), 'b')).toEqual([]);
});

test('a name has its white space folded and an end, and nothing is no name', () => {
  expect(tagName('  two \n words ')).toBe('two words');
  expect([...tagName('ж'.repeat(200))!]).toHaveLength(LONGEST_TAG);
  expect(tagName(' \t ')).toBeUndefined();
});
