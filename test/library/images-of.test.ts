import { expect, test } from 'vitest';
import { imagesOf } from '../../library/images-of';

const A = 'https://delta.example/a.jpg';
const B = 'https://delta.example/b.jpg';

test('the pictures in their order, each once, the lead picture first if it stands above', () => {
  const html = `<p><img src="${A}"></p><img src="${B}"><img src="${A}">`;
  expect(imagesOf({ html })).toEqual([{ url: A }, { url: B }]);
  expect(imagesOf({ html, leadImage: { url: B, inBody: false } })).toEqual([{ url: B }, { url: A }]);
  expect(imagesOf({ html, leadImage: { url: 'https://delta.example/c.jpg', inBody: true } })).toHaveLength(2);
});

test('data addresses, and whatever else is not on the web, are kept with the HTML or not at all', () => {
  const html = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><img src="blob:x"><img>';
  expect(imagesOf({ html })).toEqual([]);
});

test('of several sizes the smallest that is sharp on a wide column is wanted', () => {
  const set = (srcset: string) => imagesOf({ html: `<img src="${A}" srcset="${srcset}">` })[0]!.sharper;
  expect(set(`${B}?400 400w, ${B}?1600 1600w, ${B}?3200 3200w`)).toBe(`${B}?1600`);
  expect(set(`${B}?400 400w, ${B}?800 800w`)).toBe(`${B}?800`);
  expect(set(`${B}?1 1x, ${B}?2 2x`)).toBe(`${B}?2`);
  expect(set(`${A} 1600w`)).toBeUndefined();
});
