import { expect, test } from 'vitest';
import { listGrantedSites } from '../../../entrypoints/opening/granted-sites';

test('what the browser grants is listed by name, and whether it is opened by itself', () => {
  const granted = ['https://delta.example/*', 'https://beta.example/*'];
  expect(listGrantedSites(granted, ['https://delta.example/*'])).toEqual([
    { origin: 'https://beta.example/*', site: 'beta.example', always: false },
    { origin: 'https://delta.example/*', site: 'delta.example', always: true },
  ]);
});

test('a site within a wider access has its own line', () => {
  expect(listGrantedSites(['https://*/*'], ['https://delta.example/*'])).toEqual([
    { origin: 'https://*/*', site: undefined, always: false },
    { origin: 'https://delta.example/*', site: 'delta.example', always: true },
  ]);
});

test('what is not of the web is left out', () => {
  expect(listGrantedSites(['file:///*', 'moz-extension://1/*'], [])).toEqual([]);
});
