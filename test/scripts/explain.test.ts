import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { explain } from '../../scripts/explain/explain.ts';
import { report } from '../../scripts/explain/report.ts';
import { articleBundle } from '../../scripts/extract/bundle.ts';
import { readPage } from '../../scripts/extract/pages.ts';

const PAGES = path.resolve(import.meta.dirname, '../pages');

test('a page is explained in words and in a picture', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'colophon-'));
  const picture = path.join(folder, 'explained.png');
  const url = 'https://caliber.az/en/post/turkish-syrian-defence-ministers-to-gather-for-four-way-meeting';
  const page = { url, ...readPage(PAGES, { id: 'en-caliber', file: 'en-caliber/page.html', url }) };
  try {
    const explanation = await explain(page, articleBundle(), picture);
    const said = report(explanation);
    expect(said).toMatch(/^title +Turkish, Syrian defence ministers to gather for four-way meeting {2}\[h1, 1\.00\]$/m);
    expect(said).toMatch(/^authors +–$/m);
    expect(said).toMatch(/^verdict +an article$/m);
    expect(said).toMatch(/^ {2}share-widgets +1 {2}"Liked the story\?/m);
    const blocks = said.match(/^Kept (\d+) blocks, \d+ words; (\d+) are framed:\nThe defence ministers/m);
    expect(Number(blocks?.[1])).toBeGreaterThan(5);
    expect(blocks?.[2]).toBe(blocks?.[1]);
    expect(explanation.drawn?.cut).toBeGreaterThan(5);
    expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a page with nothing to read gets its reason', () => {
  const page = { title: 'Log in', sourceUrl: 'https://news.example/', canonicalUrl: 'https://news.example/' };
  const said = report({ extraction: { ok: false, reason: 'wall', page } });
  expect(said).toMatch(/^verdict +no article \(wall\), nothing to read$/);
});
