import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { KeyList } from '../../../components/reader/around/key-list';
import { COPY_KEYS } from '../../../entrypoints/library/copy-keys';

afterEach(() => document.body.replaceChildren());

test('each key has one meaning, whatever is on, in the reader and over a saved copy', () => {
  for (const moreKeys of [[], COPY_KEYS]) {
    render(<KeyList hasContents moreKeys={moreKeys} />, document.body);
    const keys = [...document.querySelectorAll('kbd')].flatMap(({ textContent }) => textContent.split(' '));
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  }
});
