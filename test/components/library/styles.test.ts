import { expect, test } from 'vitest';
import { LIBRARY_STYLES } from '../../../components/library/styles';
import page from '../../../entrypoints/library/index.html?raw';

const SHEETS: Record<string, string> = import.meta.glob('../../../components/**/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

test('the page links just the sheets that its parts are tested with', () => {
  const linked = [...page.matchAll(/rel="stylesheet" href="\.\.\/\.\.\/(components\/[^"]+)"/g)].map(([, file]) => file);
  const worn = LIBRARY_STYLES.map((sheet) => Object.keys(SHEETS).find((file) => SHEETS[file] === sheet));
  expect(linked).toEqual(worn.map((file) => file!.replace('../../../', '')));
});
