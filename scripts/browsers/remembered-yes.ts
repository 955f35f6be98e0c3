import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { poll } from './poll.ts';

/*
 * Chromium's question about access to a site is a window of its own that no driver reaches. But it does not ask for what
 * is held. So a copy of the build first comes with these sites allowed, as an older version might have been; then the
 * manifest as it is built takes its place in the same folder. From there on they are held as if the person had allowed
 * them: a request is granted without a question, once, and giving back is the browser's own doing.
 */

/** A copy of that build, which is launched with in its stead, and whose manifest allows those sites. */
export async function copyThatAllows(build: string, origins: readonly string[]): Promise<string> {
  const copy = await mkdtemp(path.join(tmpdir(), 'colophon-build-'));
  cpSync(build, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(path.join(build, 'manifest.json'), 'utf8'));
  writeFileSync(
    path.join(copy, 'manifest.json'),
    JSON.stringify({ ...manifest, optional_host_permissions: undefined, host_permissions: origins }),
  );
  return copy;
}

/** Puts the manifest as it was built in its place, when the browser has read the other one. */
export async function goOnAsBuilt(browser: Browser, build: string, copy: string): Promise<void> {
  const [first] = await poll('the extension is loaded', async () => {
    const workers = browser.targets().filter((target) => target.type() === 'service_worker');
    return workers.length > 0 && workers;
  });
  cpSync(path.join(build, 'manifest.json'), path.join(copy, 'manifest.json'));
  await browser.installExtension(copy);
  await poll('the extension is loaded anew', () => {
    const workers = browser.targets().filter((target) => target.type() === 'service_worker');
    return workers.length > 0 && !workers.includes(first!);
  });
}
