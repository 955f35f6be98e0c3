import { expect, test } from 'vitest';
import { blockOnPage } from '../../../article/page/block-on-page';

const BASE = 'https://delta.example/';
const page = new DOMParser().parseFromString(
  `<body><main><p>Before.</p><div class="appeal"><div><p>Write to <b>us</b>\n about rivers.</p></div></div>
   <div class="shot"><img src="/boat.jpg"><span>The boat</span></div><p>After.</p></main></body>`,
  'text/html',
);

test('the outermost element with just that text is meant', () => {
  expect(blockOnPage(page, { text: 'Write to us about rivers.' }, BASE)).toBe(page.querySelector('.appeal'));
});

test('a picture is found by its address, with its caption', () => {
  expect(blockOnPage(page, { text: 'The boat', picture: `${BASE}boat.jpg` }, BASE)).toBe(page.querySelector('.shot'));
});

test('what the page has not in one piece is not found', () => {
  expect(blockOnPage(page, { text: 'Before. After.' }, BASE)).toBeUndefined();
  expect(blockOnPage(page, { text: '' }, BASE)).toBeUndefined();
});
