import { expect, test } from 'vitest';
import { type Migrations, migrated } from '../../library/migrations';

interface Note {
  schema: number;
  words: string;
}

const MIGRATIONS: Migrations = {
  1: (note) => ({ ...note, words: `${(note as Note).words}, second` }),
  2: (note) => ({ ...note, words: `${(note as Note).words}, third` }),
};

test('an older document becomes what is written now, step by step', () => {
  expect(migrated<Note>({ schema: 1, words: 'first' }, MIGRATIONS, 3)).toEqual({
    schema: 3,
    words: 'first, second, third',
  });
  expect(migrated<Note>({ schema: 3, words: 'now' }, MIGRATIONS, 3)).toEqual({ schema: 3, words: 'now' });
});

test('what a newer version has written is left alone', () => {
  expect(migrated<Note>({ schema: 4, words: 'later' }, MIGRATIONS, 3)).toBeUndefined();
});

test('today’s documents need nothing', () => {
  const document = { schema: 1, words: 'x' };
  expect(migrated(document)).toBe(document);
});
