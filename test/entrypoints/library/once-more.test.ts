import { expect, test } from 'vitest';
import { onceMore } from '../../../entrypoints/library/once-more';

test('asked for while it is done, it is done once more and no more, and what follows follows once', async () => {
  const done: string[] = [];
  const refresh = onceMore(
    async () => {
      done.push('begins');
      await Promise.resolve();
      done.push('ends');
    },
    async () => {
      done.push('then');
    },
  );
  await Promise.all([refresh(), refresh(), refresh()]);
  expect(done).toEqual(['begins', 'ends', 'begins', 'ends', 'then']);
  await refresh();
  expect(done.slice(5)).toEqual(['begins', 'ends', 'then']);
});
