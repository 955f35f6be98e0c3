import { expect, test, vi } from 'vitest';
import { canonicalText } from '../../../library/receipt/canonical-text';
import { makeReceipt } from '../../../library/receipt/receipt';
import { sha256 } from '../../../library/receipt/sha256';
import { verify } from '../../../library/receipt/verify';
import { sampleArticle } from '../../sample-article';

test('digests are those of FIPS 180-4', async () => {
  expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(await sha256(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('where the browser makes none, as in pages without https:, they are the same', async () => {
  const text = 'Café on the river';
  const digest = await sha256(text);
  const without = vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as unknown as SubtleCrypto);
  expect(await sha256(text)).toBe(digest);
  expect(without).toHaveBeenCalled();
  without.mockRestore();
});

test('a receipt says where, when and by what, in UTC and with the offset', async () => {
  const receipt = await makeReceipt(sampleArticle(), '1.2.3', new Date('2026-11-25T09:30:00Z'));
  expect(receipt).toMatchObject({
    visitedUrl: 'https://delta.example/en/ferry?utm_source=feed',
    canonicalUrl: 'https://delta.example/en/ferry',
    retrievedAt: '2026-11-25T09:30:00.000Z',
    extractor: '1.2.3',
  });
  expect(receipt.offset).toMatch(/^[+-]\d\d:\d\d$/);
});

test('white space and composition make no other text, and every word does', () => {
  const text = canonicalText(sampleArticle({ text: 'Cafe\u0301  on\u00a0the river.\n\n\n  Open.' }));
  expect(text).toBe(canonicalText(sampleArticle({ text: 'Café on the river.\nOpen. ' })));
  expect(text).not.toBe(canonicalText(sampleArticle({ text: 'Café on the river. Open.' })));
  expect(text).not.toBe(canonicalText(sampleArticle({ text: 'Café on the river.\nOpen!' })));
});

test('what is as it was is intact; a changed word and a changed link are told apart', async () => {
  const article = sampleArticle();
  const receipt = await makeReceipt(article, '1.2.3');
  expect(await verify(article, receipt)).toEqual({ isTextIntact: true, isHtmlIntact: true });
  expect(await verify({ ...article, title: 'Other' }, receipt)).toEqual({ isTextIntact: false, isHtmlIntact: true });
  const html = article.html.replace('/bell', '/hell');
  expect(await verify({ ...article, html }, receipt)).toEqual({ isTextIntact: true, isHtmlIntact: false });
});
