import { expect, test } from 'vitest';
import { newest } from '../../../entrypoints/opening/newest';

test('a look that answers late does not undo a newer one', async () => {
  const answers: ((seen: string) => void)[] = [];
  const shown: string[] = [];
  const look = newest(
    () => new Promise<string>((resolve) => answers.push(resolve)),
    (seen) => shown.push(seen),
  );
  const both = [look(), look()];
  answers[1]!('new');
  answers[0]!('old');
  await Promise.all(both);
  expect(shown).toEqual(['new']);
});
