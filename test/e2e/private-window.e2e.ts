import assert from 'node:assert/strict';
import { test } from 'node:test';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, type Stage, words } from './harness.ts';
import { isClosed, looksOf, read, says } from './steps.ts';

const STORY = 'https://private.example/story';
const PARAGRAPHS = Array.from(
  { length: 60 },
  (_, number) =>
    `<p>Crossing ${number}: the keeper of the mill noted the height of the water in a book of his own.</p>`,
);
const PAGE = `<!doctype html><html lang="en"><title>A quiet crossing</title><article><h1>A quiet crossing</h1>${PARAGRAPHS.join('')}</article>`;

/** Long enough for a writing that should not come to have come: places are kept a moment after the scrolling. */
const GRACE_MS = 2500;

inEachBrowser(
  (stage) => {
    test('in a private window reading leaves nothing; what is set or saved there is kept, or the person is told', async () => {
      stage.server.serve(STORY, { body: PAGE });
      const before = await kept(stage);
      const tab = await stage.driver.open(STORY);
      const reader = await read(stage.driver, tab);
      await poll('the tools are there', () => reader.look((root) => root.querySelector('.tools') !== null));
      await reader.look((root) => root.querySelectorAll('.body p')[40]!.scrollIntoView());
      await later();
      await tab.key('Escape');
      await isClosed(tab);
      await later();
      assert.deepEqual(await kept(stage), before);

      const again = await read(stage.driver, tab);
      await again.press(words('largerText'));
      await poll('the size is kept', async () => 'settings' in (await kept(stage)).local);
      assert.equal((await looksOf(again)).size, '21px');
      assert.deepEqual((await kept(stage)).documents, []);
      await tab.key('b');
      // Firefox that never keeps a history lets nothing be stored at all.
      const isRefused = stage.driver.name === 'firefox';
      await says(again, words(isRefused ? 'saveRefused' : 'saved'));
      const library = await stage.driver.open(`${await stage.driver.extensionUrl()}library.html`);
      await says(library, isRefused ? words('library_failedHow') : 'A quiet crossing');
    });
  },
  { isPrivate: true, keepWelcome: true },
);

function later(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, GRACE_MS));
}

interface Kept {
  local: Record<string, unknown>;
  synced: Record<string, unknown>;
  /** The ids of all that is in the library. */
  documents: string[];
}

/** All that the extension has written, as a page of its own sees it. */
async function kept({ driver }: Stage): Promise<Kept> {
  const own = await driver.open(`${await driver.extensionUrl()}options.html`);
  await poll('its page has come', () => own.look(() => location.protocol.endsWith('extension:')));
  const all = await own.look(readAll);
  await own.close();
  return all;
}

interface Extension {
  storage: Record<'local' | 'sync', { get(keys: null): Promise<Record<string, unknown>> }>;
}

/** Runs in the page: looks below the library that writes the database, and makes none where there is none. */
async function readAll(): Promise<Kept> {
  const { chrome, browser } = globalThis as unknown as Record<'chrome' | 'browser', Extension>;
  const { storage } = browser ?? chrome;
  const [local, synced] = await Promise.all([storage.local.get(null), storage.sync.get(null)]);
  const documents = await new Promise<string[]>((resolve) => {
    const opening = indexedDB.open('_pouch_library');
    opening.onupgradeneeded = () => opening.transaction!.abort();
    opening.onerror = () => resolve([]);
    opening.onsuccess = () => {
      const asked = opening.result.transaction('document-store').objectStore('document-store').getAllKeys();
      asked.onsuccess = () => resolve(asked.result as string[]);
    };
  });
  return { local, synced, documents };
}
