import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WELCOME } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, type Stage, words } from './harness.ts';
import { isClosed, looksOf, readerOf, says } from './steps.ts';

/** Long enough for a page that should not come to have come. */
const GRACE_MS = 2000;

inEachBrowser(
  (stage) => {
    test('installing opens the welcome page, once', async () => {
      await poll('the welcome page is open', async () => (await welcomes(stage)) === 1);
      await new Promise((resolve) => setTimeout(resolve, GRACE_MS));
      assert.equal(await welcomes(stage), 1);
    });
  },
  { keepWelcome: true },
);

inEachBrowser((stage) => {
  const open = async () => stage.driver.open(`${await stage.driver.extensionUrl()}${WELCOME.slice(1)}`);

  test('the sample opens in the real reader, wears what was set, and gives the page back', async () => {
    const welcome = await open();
    await welcome.press(words('largerText'));
    await welcome.press(words('nightMode'));
    await welcome.press(words('readClean'));
    const reader = await readerOf(welcome);
    assert.deepEqual(await looksOf(reader), { size: '21px', theme: 'night' });
    await says(reader, words('sample_author'));
    await welcome.key('n');
    await welcome.key('Escape');
    await isClosed(welcome);
    await poll('the page wears what was set in the reader', () =>
      welcome.look(() => document.documentElement.dataset.theme !== 'night'),
    );
    await welcome.close();
  });

  test('reading aloud is there on the sample too', async () => {
    const welcome = await open();
    await welcome.press(words('readClean'));
    const reader = await readerOf(welcome);
    await poll('the reader is complete', () => reader.look((root) => root.querySelector('.tools .aids') !== null));
    await welcome.key('l');
    await poll('the bar or the reason why not is there', () =>
      reader.look((root) => root.querySelector('.bars')?.childElementCount === 1),
    );
    await welcome.close();
  });

  test('the link is copied with the whole source', async () => {
    const welcome = await open();
    await welcome.press(words('copyLink'));
    await says(welcome, words('linkCopied'));
    const { text, html } = await stage.driver.clipboard();
    assert.match(
      text,
      /^What the ferryman knew — Edith Marlow · The River Gazette · .+\nhttps:\/\/example\.com\/ferryman\n/,
    );
    assert.match(html, /<a href="https:\/\/example\.com\/ferryman">/);
    await welcome.close();
  });

  test('the welcome page closes itself, and the options page opens it again', async () => {
    const options = await stage.driver.open(`${await stage.driver.extensionUrl()}options.html`);
    await options.press(words('showIntroduction'));
    await poll('the welcome page is open', async () => (await welcomes(stage)) === 1);
    await options.close();
    const welcome = await open();
    await poll('two are open', async () => (await welcomes(stage)) === 2);
    await welcome.press(words('welcome_close'));
    await poll('it is closed', async () => (await welcomes(stage)) === 1);
  });

  test('an update opens nothing', async () => {
    await stage.driver.updateExtension();
    await new Promise((resolve) => setTimeout(resolve, GRACE_MS));
    assert.equal(await welcomes(stage), 0);
  });
});

async function welcomes({ driver }: Stage): Promise<number> {
  return (await driver.addresses()).filter((address) => address.endsWith(WELCOME)).length;
}
