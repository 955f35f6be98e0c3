import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { type Couch, startCouch } from '../couch/couch.ts';
import { inEachBrowser, type Stage, words } from './harness.ts';
import { read, says } from './steps.ts';

const PAGE = 'https://delta.example/en/ferry';
const PASSPHRASE = 'nine people on board';

let couch: Couch;
before(async () => {
  couch = await startCouch();
});
after(() => couch.close());

const openPage = async ({ driver }: Stage, page: string) => driver.open(`${await driver.extensionUrl()}${page}.html`);

/** Types into the field with that name, as scripts of the page see typing. */
function type(tab: Tab, name: string, value: string): Promise<void> {
  return tab.look(
    (root, label, typed) => {
      const field = [...root.querySelectorAll('label')]
        .find((each) => each.textContent === label)!
        .querySelector('input')!;
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    name,
    value,
  );
}

async function fillIn(options: Tab, database: string, passphrase = ''): Promise<void> {
  await type(options, words('sync_server'), couch.url);
  await type(options, words('sync_database'), database);
  await type(options, words('sync_passphrase'), passphrase);
}

inEachBrowser(
  (stage) => {
    test('a library goes to a server sealed, and comes back from it where there is none', async () => {
      const database = `library-${stage.driver.name}`;
      const story = await stage.driver.open(PAGE);
      const reader = await read(stage.driver, story);
      await reader.press(words('save'));
      await says(reader, words('saved'));
      await story.close();

      const options = await openPage(stage, 'options');
      await says(options, words('part_sync'));
      await fillIn(options, database, PASSPHRASE);
      await press(stage, options, words('sync_test'));
      await says(options, words('sync_failure_no_database'));
      await press(stage, options, words('sync_create'));
      await says(options, words('sync_tested'));
      await press(stage, options, words('sync_connect'));
      await says(options, words('sync_connectedTo').replace('$server$', `${couch.url}/${database}`));
      const library = await openPage(stage, 'library');
      await says(library, words('sync_upToDate'));
      const title = await library.look((root) => root.querySelector('.row-title a')?.textContent ?? '');
      const dump = await (await fetch(`${couch.url}/-/dump/${database}`)).text();
      assert.ok(dump.length > 2000, 'something is on the server');
      for (const word of [title, 'delta.example', 'ferry']) assert.ok(!dump.includes(word), `${word} is on the server`);
      await library.close();

      await options.press(words('sync_disconnect'));
      await says(options, words('sync_disconnected'));
      assert.equal(await stage.driver.holds('http://127.0.0.1/*'), stage.driver.name === 'chromium' && undefined);
      await options.close();
    });
  },
  { allowing: ['http://127.0.0.1/*'] },
);

/** In Firefox the browser asks, once for the server. */
async function press({ driver }: Stage, options: Tab, name: string): Promise<void> {
  await options.press(name);
  if (driver.name === 'firefox') await driver.answer(true);
}
