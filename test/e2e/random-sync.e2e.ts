import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext } from 'puppeteer-core';
import { launchBare } from '../../scripts/browsers/bare.ts';
import { endBrowser } from '../../scripts/browsers/end-browser.ts';
import { bundleScript } from '../../scripts/build/bundle-script.ts';
import { type Couch, startCouch } from '../couch/couch.ts';
import { choicesOf, doAtRandom, WORDS_OF_IT } from '../library/sync/random-scenario.ts';
import { PageDevice } from './random-sync/page-device.ts';

let couch: Couch;
let browsers: Browser[];
let script: string;

before(async () => {
  couch = await startCouch();
  browsers = await Promise.all((['chromium', 'firefox'] as const).map((name) => launchBare(name)));
  script = await bundleScript('test/e2e/random-sync/page.ts', 'device', {
    resolve: { alias: { events: 'events/' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { target: 'esnext' },
  });
});

after(async () => {
  for (const browser of browsers) await endBrowser(browser);
  await couch.close();
});

/** `SEEDS=20` for so many, `SEED=7` for that one. */
const { SEED, SEEDS = 1 } = process.env;
const seeds = SEED ? [Number(SEED)] : Array.from({ length: Number(SEEDS) }, (_, index) => index + 1);

for (const seed of seeds)
  test(`two Chromiums and a Firefox, everything at random, and nothing is lost: seed ${seed}`, async () => {
    const [chromium, firefox] = browsers as [Browser, Browser];
    const homes: BrowserContext[] = [];
    for (const browser of [chromium, firefox, chromium]) homes.push(await browser.createBrowserContext());
    const { isSealed, textFirst } = choicesOf(seed);
    const database = `random-${seed}`;
    const open = { server: couch.url, database, user: '', password: '', textFirst: false };
    await fetch(`${couch.url}/${database}`, { method: 'PUT' });
    const devices = homes.map(
      (home) => new PageDevice({ home, url: `${couch.url}/not-couch`, script, connection: open }),
    );
    await devices[0]!.start();
    const connection = isSealed ? await devices[0]!.seal() : open;
    for (const [index, device] of devices.entries()) {
      device.connection = { ...connection, textFirst: textFirst[index]! };
      await (index === 0 ? device.kill() : device.start());
    }
    const setFaults = (faults: object) =>
      fetch(`${couch.url}/-/faults`, { method: 'POST', body: JSON.stringify(faults) });
    const { faults, saved, wrote } = await doAtRandom(devices, seed, setFaults);
    assert.deepEqual(faults, []);
    assert.ok(saved > 40 && wrote > 150, `${saved} copies and ${wrote} notes`);
    if (isSealed) assert.doesNotMatch(await (await fetch(`${couch.url}/-/dump/${database}`)).text(), WORDS_OF_IT);
    for (const home of homes) await home.close();
  });
