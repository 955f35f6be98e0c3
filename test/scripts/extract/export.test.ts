import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const PAGE = path.join(ROOT, 'test/pages/en-reuse-outlet-author/page.html');

function run(...args: string[]) {
  return spawnSync(process.execPath, [path.join(ROOT, 'scripts/extract.ts'), ...args], { encoding: 'utf8', cwd: ROOT });
}

test('the command writes each article in each format that is named, with the receipt of that moment', {
  timeout: 300_000,
}, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'colophon-'));
  try {
    const { url } = JSON.parse(readFileSync(PAGE.replace('page.html', 'expected.json'), 'utf8'));
    const pages = [
      { id: 'one', file: path.relative(folder, PAGE), url },
      { id: 'empty', file: 'empty.html', url: 'https://empty.example/' },
    ];
    writeFileSync(path.join(folder, 'empty.html'), '');
    writeFileSync(path.join(folder, 'index.json'), JSON.stringify(pages));
    const to = path.join(folder, 'to');
    const { status, stderr } = run('--pages', folder, '--export', 'md, json', '--to', to);
    expect(status, stderr).toBe(0);
    expect(stderr).toContain('1 of 2 pages had nothing to export.');
    expect(readdirSync(to).sort()).toEqual(['one.json', 'one.md']);
    const { receipt, article } = JSON.parse(readFileSync(path.join(to, 'one.json'), 'utf8'));
    expect(Math.abs(Date.parse(receipt.retrievedAt) - Date.now())).toBeLessThan(300_000);
    expect(receipt).toMatchObject({ visitedUrl: url, textDigest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(readFileSync(path.join(to, 'one.md'), 'utf8')).toContain(`# [${article.title}](`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what is meant wrongly is said in a sentence', () => {
  expect(run('--pages', 'x', '--export', 'pdf', '--to', 'y').stderr).toContain(
    'There is no format pdf; there are html, md, txt, epub, json.',
  );
  expect(run('--pages', 'x', '--export', 'md').stderr).toMatch(/^Usage: /);
});
