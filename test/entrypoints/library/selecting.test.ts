import { expect, test } from 'vitest';
import {
  NOTHING_SELECTED,
  retagged,
  selectedToo,
  tagsOfSelected,
  toggled,
} from '../../../entrypoints/library/selecting';
import { sampleRow } from '../../components/library/stage';

const row = (number: number, tags: string[] = []) => sampleRow(number, { tags });
const idsOf = ({ rows }: typeof NOTHING_SELECTED) => [...rows.keys()];

test('what is selected twice is not selected, and ranges go on from there', () => {
  const once = toggled(NOTHING_SELECTED, row(4), 4);
  expect([idsOf(once), once.anchor]).toEqual([['a4'], 4]);
  expect(idsOf(toggled(once, row(4), 4))).toEqual([]);
});

test('a range adds to what is selected and keeps where it began', () => {
  const range = selectedToo(toggled(NOTHING_SELECTED, row(4), 4), [row(4), row(5), row(6)], 6);
  expect([idsOf(range), range.anchor]).toEqual([['a4', 'a5', 'a6'], 4]);
  expect(selectedToo(NOTHING_SELECTED, [row(1)], 1).anchor).toBe(1);
});

test('tags of what is selected are each named once, also after a change', () => {
  const some = selectedToo(NOTHING_SELECTED, [row(1, ['a', 'b']), row(2, ['b', 'c'])], 1);
  expect(tagsOfSelected(some)).toEqual(['a', 'b', 'c']);
  expect(tagsOfSelected(retagged(some, (tags) => tags.filter((tag) => tag !== 'b')))).toEqual(['a', 'c']);
});
