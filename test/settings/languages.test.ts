import { expect, test } from 'vitest';
import { chooseLanguage } from '../../settings/languages';

test.for([
  { preferred: ['az-Latn-AZ', 'en'], chosen: 'az' },
  { preferred: ['ja', 'HY-am', 'ru'], chosen: 'hy' },
  { preferred: ['en-US', 'az'], chosen: 'en' },
  { preferred: ['ja', 'zh-TW'], chosen: undefined },
  { preferred: [], chosen: undefined },
])('of $preferred, $chosen is spoken', ({ preferred, chosen }) => {
  expect(chooseLanguage('auto', preferred)).toBe(chosen);
});

test('a wish goes before what the browser prefers', () => {
  expect(chooseLanguage('tr', ['de'])).toBe('tr');
});
