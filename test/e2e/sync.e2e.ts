import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { type Couch, startCouch } from '../couch/couch.ts';
import { inEachBrowser, type Stage, words } from './harness.ts';
import { says, settled, type } from './steps.ts';

const PAGE = 'https://delta.example/en/save-to-server';
const SENTENCE = 'The ferry left at six with nine people on board, as it has done every morning since the spring.';
const STORY = `<!doctype html><html lang="en"><title>Ferry kept</title><meta property="og:type" content="article">
  <article><h1>Ferry kept for good</h1>${`<p>${SENTENCE}</p>`.repeat(9).replaceAll('board,', () => `board ${Math.random()},`)}</article>`;
const DATABASE = 'library';
const PASSPHRASE = 'nine people on board';

let couch: Couch;
before(async () => {
  couch = await startCouch();
});
after(() => couch.close());

const openPage = async ({ driver }: Stage, page: string) => driver.open(`${await driver.extensionUrl()}${page}.html`);

async function fillIn(options: Tab, passphrase: string): Promise<void> {
  await type(options, words('sync_server'), couch.url);
  await type(options, words('sync_database'), DATABASE);
  await type(options, words('sync_passphrase'), passphrase);
}

/** The browsers are two devices of one person: the second comes to a server on which the first has left its library. */
inEachBrowser(
  (stage) => {
    test('a library goes to a server sealed, and another browser has it from there', async () => {
      const isFirst = stage.driver.name === 'chromium';
      const page = `${PAGE}-${stage.driver.name}`;
      stage.server.serve(page, { body: STORY });
      const story = await stage.driver.open(page);
      const popup = await stage.driver.openPopup(story);
      await settled(popup);
      await popup.press(words('save'));
      await says(popup, words('saved'));
      await popup.close();
      await story.close();

      const options = await openPage(stage, 'options');
      await says(options, words('part_sync'));
      await fillIn(options, isFirst ? PASSPHRASE : 'ten people on board');
      await options.press(words('sync_test'));
      // In Chromium access is there from the start; it can't be asked in a window that nobody sees.
      if (!isFirst) await stage.driver.answer(true);
      if (isFirst) {
        await says(options, words('sync_failure_no_database'));
        await options.press(words('sync_create'));
      }
      await says(options, words('sync_tested'));
      await options.press(words('sync_connect'));
      if (!isFirst) {
        await says(options, words('sync_failure_wrong_passphrase'));
        await fillIn(options, PASSPHRASE);
        await options.press(words('sync_connect'));
      }
      await says(options, words('sync_connectedTo').replace('$server$', `${couch.url}/${DATABASE}`));

      const library = await openPage(stage, 'library');
      await says(library, words('sync_upToDate'));
      await poll('all of both is listed', () =>
        library.look((root, count) => root.querySelectorAll('.row-title a').length === count, isFirst ? 1 : 2),
      );
      const dump = await (await fetch(`${couch.url}/-/dump/${DATABASE}`)).text();
      assert.ok(dump.length > 2000, 'something is on the server');
      for (const word of ['Ferry', 'delta.example', 'nine people', 'copy:'])
        assert.ok(!dump.includes(word), `${word} is on the server`);
      await library.close();

      await options.press(words('sync_disconnect'));
      await says(options, words('sync_disconnected'));
      assert.equal(await stage.driver.holds('http://127.0.0.1/*'), false);
      await options.close();
    });
  },
  { allowing: ['http://127.0.0.1/*'] },
);
