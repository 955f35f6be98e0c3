import { expect, test, vi } from 'vitest';
import { sourceOf } from '../../../attribution/source';
import { sourceText } from '../../../attribution/source-text';
import type { Made } from '../../../attribution/templates';
import type { OwnFormat } from '../../../attribution/templates/format';
import { chosenCopy } from '../../../entrypoints/cite/chosen-copy';
import { sampleArticle } from '../../sample-article';

const MINE: OwnFormat = { id: 'own-1', name: 'Mine', flavour: 'text', body: '{title}' };
const article = sampleArticle();
const FIRST = sourceText(sourceOf(article));

async function copyAs(copyFormat: string, answer: Made | undefined) {
  const make = vi.fn(async () => answer);
  const { flavours, words } = await chosenCopy({ citable: { article }, own: [MINE], copyFormat, make });
  return { text: flavours.text, words, asked: make.mock.calls };
}

test('the first format asks for nothing, nor does one that is gone', async () => {
  for (const id of ['source', 'own-gone'])
    expect(await copyAs(id, undefined)).toEqual({ text: FIRST, words: 'Link copied', asked: [] });
});

test('another one is made when it is needed, and named', async () => {
  const made: Made = { ok: true, flavours: { text: 'Ferry' } };
  expect(await copyAs('own-1', made)).toEqual({ text: 'Ferry', words: 'Copied: Mine', asked: [['own-1']] });
});

test('the source is copied where the format has a fault, which is said, and where its script is gone', async () => {
  const faulty = await copyAs('own-1', { ok: false, reason: 'empty', name: '' });
  expect(faulty).toMatchObject({ text: FIRST, words: expect.stringContaining('Mine has a fault') });
  expect(await copyAs('own-1', undefined)).toMatchObject({ text: FIRST, words: 'Link copied' });
});
