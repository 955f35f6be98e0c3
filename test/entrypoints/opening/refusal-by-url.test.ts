import { expect, test } from 'vitest';
import { refusalByUrl, refusalOfAttempt } from '../../../entrypoints/opening/refusal-by-url';

test.for([
  ['chrome://settings/', 'browser-page'],
  ['about:addons', 'browser-page'],
  ['edge://version', 'browser-page'],
  ['brave://rewards', 'browser-page'],
  ['vivaldi://about', 'browser-page'],
  ['devtools://devtools/bundled/inspector.html', 'browser-page'],
  ['view-source:https://news.example/story', 'view-source'],
  ['chrome-extension://abcdefgh/options.html', 'other-extension'],
  ['moz-extension://3f2a/options.html', 'other-extension'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
] as const)('%s is refused as %s', ([address, refusal]) => {
  expect(refusalByUrl(address)).toBe(refusal);
});

test.for([
  'https://news.example/story',
  'http://localhost:8080/',
  'file:///home/reader/story.html',
  'https://chrome.google.com/intl/en/',
  'https://microsoftedge.microsoft.com/en-us/',
  'https://news.example/reports/annual.pdf',
  undefined,
])('%s is worth trying', (address) => {
  expect(refusalByUrl(address)).toBeUndefined();
});

test('an attempt that failed is told by the address', () => {
  const said = 'Error: Cannot access contents of the page.';
  expect(refusalOfAttempt('https://news.example/report.PDF?page=2', said)).toBe('pdf');
  expect(refusalOfAttempt('file:///home/reader/story.html', said)).toBe('file-access');
  expect(refusalOfAttempt('https://news.example/story', said)).toBe('blocked');
});

test('a page without address may be a file or source code', () => {
  expect(refusalOfAttempt(undefined, 'Error: Cannot access contents of the page.')).toBe('nameless');
});

test('where the browser keeps the address to itself, its words tell', () => {
  expect(refusalOfAttempt(undefined, 'Error: Cannot access a chrome:// URL')).toBe('browser-page');
  expect(refusalOfAttempt(undefined, 'Error: Cannot access a chrome-extension:// URL of different extension')).toBe(
    'other-extension',
  );
  expect(refusalOfAttempt(undefined, 'Error: The extensions gallery cannot be scripted.')).toBe('store');
});
