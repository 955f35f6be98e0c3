import { expect, test } from 'vitest';
import { originOf, siteOfOrigin } from '../../../entrypoints/opening/origins';

test.for([
  ['https://www.delta.example/news?id=1#top', 'https://www.delta.example/*'],
  ['http://delta.example:8080/', 'http://delta.example/*'],
  ['HTTPS://Delta.Example', 'https://delta.example/*'],
  ['https://person:word@delta.example/', 'https://delta.example/*'],
  ['file:///home/story.html', undefined],
  ['about:blank', undefined],
  ['javascript:alert(1)', undefined],
  ['blob:https://delta.example/1', undefined],
  ['not an address', undefined],
  [undefined, undefined],
] as const)('%s is asked for as %s', ([address, origin]) => {
  expect(originOf(address)).toBe(origin);
});

test.for([
  ['https://delta.example/*', 'delta.example'],
  ['http://delta.example/*', 'http://delta.example'],
  ['*://*.delta.example/*', '*.delta.example'],
  ['https://*/*', undefined],
  ['<all_urls>', undefined],
] as const)('%s is called %s', ([origin, site]) => {
  expect(siteOfOrigin(origin)).toBe(site);
});
