import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { words } from '../../test/e2e/harness.ts';
import { pages } from '../../test/e2e/server.ts';
import { read, selectWords } from '../../test/e2e/steps.ts';
import type { Driver, Surface, Tab } from '../browsers/driver.ts';
import { poll } from '../browsers/poll.ts';
import { fillLibrary } from './library.ts';
import { chooseSwatch, isStill } from './take.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../store/screenshots');

/** What both stores take, and show without scaling it. */
const SIZE = { width: 1280, height: 800 };

/** The pictures that the stores show, in their order. */
export async function takeForStores(driver: Driver): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const story = await driver.open(pages()['en-caliber']!.url);
  await story.resize(SIZE.width, SIZE.height);
  const reader = await read(driver, story);
  await has(reader, '.tools');
  await picture(story, reader, '1-reader');
  await reader.press(words('readerSettings'));
  await has(reader, '.swatch');
  await picture(story, reader, '2-settings');
  await poll('sepia is chosen', () => reader.look(chooseSwatch, 'sepia'));
  await story.key('Escape');
  await story.key('k');
  await has(reader, '.cite');
  await picture(story, reader, '4-citation');
  await story.key('Escape');
  await reader.press(words('theme_auto'));
  await selectWords(reader, 'The defence ministers and intelligence chiefs');
  await has(reader, '.quote-bar');
  await picture(story, reader, '3-quote');
  await story.close();

  const library = await driver.open(`${await driver.extensionUrl()}library.html`);
  await library.resize(SIZE.width, SIZE.height);
  await fillLibrary(library);
  await has(library, '.article-row');
  await picture(library, library, '5-library');
  await library.close();
}

async function has(surface: Surface, selector: string): Promise<void> {
  await poll(`${selector} is there`, () =>
    surface.look((root, wanted) => root.querySelector(wanted) !== null, selector),
  );
}

async function picture(tab: Tab, surface: Surface, name: string): Promise<void> {
  await poll('pictures are there and nothing moves', () => surface.look(isStill));
  await tab.screenshot(path.join(FOLDER, `${name}.png`));
}
