import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { says } from './steps.ts';

const FILE = 'colophon-settings.json';
const IMPORTED = {
  version: 1,
  savedAt: 1,
  values: { theme: 'gray', textSize: 31, colour: 'red' },
  sites: { 'delta.example': { theme: 'sepia' } },
};

let folder: string;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'colophon-transfer-'));
});
after(() => rm(folder, { recursive: true }));

inEachBrowser((stage) => {
  test('settings go out into a file and in again, what is no such file changes nothing, and all can be reset', async () => {
    const address = `${await stage.driver.extensionUrl()}options.html`;
    const options = await stage.driver.open(address);
    await options.press(words('theme_night'));
    await options.press(words('setting_hyphenation'));
    await options.press(words('exportSettings'));
    const exported = JSON.parse(String(await stage.driver.downloaded(FILE)));
    assert.deepEqual([exported.version, exported.values.theme, exported.values.hyphenation], [1, 'night', true]);

    await options.giveFile(await fileWith('imported.json', IMPORTED));
    await says(options, words('importedPartly').replace('$names$', 'colour'));
    await poll('the page is gray', async () => (await themeOf(options)) === 'gray');
    await says(options, 'delta.example');
    await says(options, '31 px');

    await options.giveFile(await fileWith('photo.json', 'no settings'));
    await says(options, words('importRefused').replace('$file$', 'photo.json'));
    assert.equal(await themeOf(options), 'gray');

    await options.giveFile(await fileWith('exported.json', exported));
    await says(options, words('imported'));
    await poll('it is night again', async () => (await themeOf(options)) === 'night');

    await options.press(words('resetAll'));
    await says(options, words('allReset'));
    await poll('the theme is the first', async () => (await themeOf(options)) === 'auto');
    await options.close();
    const again = await stage.driver.open(address);
    await says(again, words('noSites'));
    assert.equal(await themeOf(again), 'auto');
    await again.close();
  });
});

async function fileWith(name: string, content: unknown): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, JSON.stringify(content));
  return file;
}

function themeOf(options: Tab): Promise<string | undefined> {
  return options.look((root) => (root as Document).documentElement.dataset.theme);
}
