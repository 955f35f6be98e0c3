import { type Couch, startCouch } from '../../test/couch/couch.ts';
import { words } from '../../test/e2e/harness.ts';
import { says, type } from '../../test/e2e/steps.ts';
import type { Driver, Tab } from '../browsers/driver.ts';
import { poll } from '../browsers/poll.ts';
import { DESK, PHONE, take } from './take.ts';

/** The sites of the servers; Chromium can't be asked for the access here. */
export const SERVERS = 'http://127.0.0.1/*';

const DATABASE = 'library';

/** The part of the options that connects to a server, before, when it fails and connected, and how the library tells of it. */
export async function takeSync(driver: Driver): Promise<void> {
  const couch = await startCouch();
  try {
    await takeOptions(driver, couch);
  } finally {
    await couch.close();
  }
}

async function takeOptions(driver: Driver, couch: Couch): Promise<void> {
  const address = await driver.extensionUrl();
  const options = await driver.open(`${address}options.html`);
  await options.resize(DESK.width, DESK.height);
  await says(options, words('part_sync'));
  await takeEach(options, `sync-empty`);
  await type(options, words('sync_server'), couch.url);
  await type(options, words('sync_database'), DATABASE);
  await type(options, words('sync_passphrase'), 'nine people on board');
  await options.press(words('sync_test'));
  await says(options, words('sync_failure_no_database'));
  await takeEach(options, `sync-fails`);
  await options.press(words('sync_create'));
  await says(options, words('sync_tested'));
  await options.press(words('sync_connect'));
  await says(options, words('sync_connectedTo').replace('$server$', `${couch.url}/${DATABASE}`));
  await takeEach(options, `sync-connected`);

  const library = await driver.open(`${address}library.html`);
  await library.resize(DESK.width, DESK.height);
  await says(library, words('sync_upToDate'));
  await take(library, library, 'sync-library');
  await library.resize(PHONE.width, PHONE.height);
  await library.look((root) => root.querySelector<HTMLElement>('.more-button[aria-expanded="false"]')?.click());
  await take(library, library, 'sync-library-320');
  await library.close();

  await options.press(words('sync_disconnect'));
  await says(options, words('sync_disconnected'));
  await options.close();
}

/** Wide, mirrored and narrow, from the beginning of the part. */
async function takeEach(options: Tab, name: string): Promise<void> {
  const arrive = () =>
    poll('the part is seen', () =>
      options.look((root, title) => {
        const heading = [...root.querySelectorAll('h2')].find(({ textContent }) => textContent === title);
        heading?.scrollIntoView({ block: 'start', behavior: 'instant' });
        return heading !== undefined;
      }, words('part_sync')),
    );
  const turn = (direction: string) =>
    options.look((_, wanted) => {
      document.documentElement.dir = wanted;
    }, direction);
  await arrive();
  await take(options, options, name);
  await turn('rtl');
  await arrive();
  await take(options, options, `${name}-rtl`);
  await turn('ltr');
  await options.resize(PHONE.width, PHONE.height);
  await arrive();
  await take(options, options, `${name}-320`);
  await options.resize(DESK.width, DESK.height);
}
