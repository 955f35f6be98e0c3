import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CannotStart } from '../../scripts/start/cannot-start.ts';
import { findPage } from '../../scripts/start/find-page.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'colophon-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function saved(html: string): string {
  const file = path.join(folder, 'saved page.html');
  writeFileSync(file, html);
  return file;
}

test('without a name it is the sample, under its own address', () => {
  const { url, html } = findPage();
  expect(url).toBe('https://caliber.az/en/post/turkish-syrian-defence-ministers-to-gather-for-four-way-meeting');
  expect(html).toBeDefined();
});

test('a web address is opened as it is', () => {
  expect(findPage('https://news.example/story?id=1')).toEqual({ url: 'https://news.example/story?id=1' });
});

test('a saved page stands under the address that it calls its own', () => {
  const file = saved('<link href="https://news.example/story" rel="canonical"><p>Text');
  expect(findPage(file).url).toBe('https://news.example/story');
});

test('a saved page that names no whole address stands on this computer', () => {
  expect(findPage(saved('<link rel="canonical" href="/story">')).url).toBe('http://localhost/saved%20page.html');
});

test('a saved page is looked for where the command was typed', () => {
  saved('<p>Text');
  vi.stubEnv('INIT_CWD', folder);
  expect(findPage('saved page.html').html).toBeDefined();
});

test.each(['missing.html', 'http://', 'ftp://news.example/', ''])('"%s" gets a sentence', (name) => {
  expect(() => findPage(name)).toThrow(CannotStart);
});
