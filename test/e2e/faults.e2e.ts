import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root, Surface, Tab } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, type Stage, words } from './harness.ts';
import { isClosed, read, readerOf, says, settled } from './steps.ts';

const SITE = 'https://faults.example';

interface Tabs {
  tabs: {
    query(what: { active: boolean }): Promise<{ id: number; index: number }[]>;
    discard(tab: number): Promise<unknown>;
    get(tab: number): Promise<{ discarded: boolean }>;
    update(tab: number, change: { active: boolean }): Promise<unknown>;
  };
}

/** Discards the last tab behind this one and brings it to the front; false if the browser would not. Runs in a page of the extension. */
async function discardLast(): Promise<boolean> {
  const { chrome, browser } = globalThis as unknown as Record<'chrome' | 'browser', Tabs>;
  const { tabs } = browser ?? chrome;
  const before = (await tabs.query({ active: false })).sort((one, other) => one.index - other.index);
  await tabs.discard(before.at(-1)!.id);
  const [last] = (await tabs.query({ active: false })).sort((one, other) => other.index - one.index);
  const { discarded } = await tabs.get(last!.id);
  await tabs.update(last!.id, { active: true });
  return discarded;
}

/** Of PouchDB's databases; its own are of version 5. */
const LATER = 60;

inEachBrowser((stage) => {
  test('a background that was ended under an open reader is woken by what is asked of it', async () => {
    await inStory(stage, 'woken', async (tab) => {
      const reader = await complete(await read(stage.driver, tab));
      await stage.driver.endBackground();
      await tab.key('b');
      await says(reader, words('saved'));
      await stage.driver.endBackground();
      await tab.key('b');
      await says(reader, words('savedUnchanged'));
      await stage.driver.endBackground();
      await tab.key('l');
      await poll('a heavy part comes', () =>
        reader.look((root) => root.querySelector('.bars')?.childElementCount === 1),
      );
    });
  });

  test('pictures that are gone or never come do not hold up the saving, and are said to be only online', async () => {
    stage.server.serve(`${SITE}/gone.png`, { body: 'gone', headers: { 'content-type': 'text/plain' } });
    stage.server.serve(`${SITE}/silent.png`, { body: '', isSilent: true });
    const pictures = ['gone', 'silent'].map(
      (name) => `<figure><img src="/${name}.png" width="800" height="450"></figure>`,
    );
    await inStory(
      stage,
      'pictures',
      async (tab) => {
        const reader = await complete(await read(stage.driver, tab));
        await tab.key('b');
        const sentence = `${words('saved')} ${words('savedWithout_other').replace('$images$', '2')}`;
        await poll('it is saved without them', () => reader.look(hasWords, sentence), 25_000);
      },
      pictures.join(''),
    );
  });

  test('a page that is left and come back to has its reader as it was, or can be read again', async () => {
    await inStory(stage, 'back', async (tab) => {
      await complete(await read(stage.driver, tab));
      await tab.look(() => document.body.append('seen before'));
      stage.server.serve(`${SITE}/elsewhere`, { body: '<!doctype html><title>Elsewhere</title><p>Elsewhere</p>' });
      await tab.goto(`${SITE}/elsewhere`);
      assert.equal(await tab.reader(), undefined);
      await tab.look(() => history.back());
      await poll('it is the story again', () =>
        tab.look(() => location.pathname === '/back' && document.readyState === 'complete'),
      );
      if (await tab.look(() => document.body.textContent.includes('seen before'))) {
        const reader = await readerOf(tab);
        await tab.key('b');
        await says(reader, words('saved'));
        await tab.key('Escape');
        await isClosed(tab);
      }
      await says(await read(stage.driver, tab), 'The story of back');
    });
  });

  test('a page that goes elsewhere while the popup reads it shows nothing of before', async () => {
    await inStory(stage, 'first', async (tab) => {
      const popup = await stage.driver.openPopup(tab);
      serveStory(stage, 'second');
      await tab.look((_, url) => location.assign(url), `${SITE}/second`);
      await poll('it is elsewhere', () =>
        tab.look(() => location.pathname === '/second' && document.readyState === 'complete'),
      );
      await settled(popup);
      // It has read what has come, or what was there before, or was kept out of what has come since.
      if (await popup.look(hasWords, 'The story of first')) await popup.press(words('readClean'));
      await poll(
        'nothing of before is shown',
        async () =>
          (await popup.look(hasWords, 'The story of second')) ||
          (await popup.look(hasWords, words('refusal_page_changed'))),
      );
      assert.equal(await popup.look(hasWords, 'The story of first'), false);
      assert.equal(await tab.reader(), undefined);
      await popup.close();
    });
  });

  test('a tab that the browser discarded is as it was without a reader, and can be read again', async () => {
    const url = serveStory(stage, 'discarded');
    await complete(await read(stage.driver, await stage.driver.open(url)));
    const options = await stage.driver.open(`${await stage.driver.extensionUrl()}options.html`);
    assert.equal(await options.look(discardLast), true);
    const tab = await stage.driver.tabAt(url);
    await poll('it is loaded again', () => tab.look(() => document.readyState === 'complete'));
    assert.equal(await tab.reader(), undefined);
    await complete(await read(stage.driver, tab));
    await tab.key('b');
    await says(await readerOf(tab), words('saved'));
    await tab.close();
    await options.close();
  });

  test('a library that can’t be read says so, takes nothing, and is left as it is', async () => {
    const options = await stage.driver.open(`${await stage.driver.extensionUrl()}options.html`);
    await options.look(useAsNewer, LATER);
    await stage.driver.endBackground();
    const library = await stage.driver.open(`${await stage.driver.extensionUrl()}library.html`);
    await says(library, words('library_damagedHow'));
    await library.close();
    await inStory(stage, 'unkept', async (tab) => {
      const reader = await complete(await read(stage.driver, tab));
      await tab.key('b');
      await says(reader, words('saveRefused'));
    });
    assert.equal(await options.look(versionOf), LATER);
    await options.look(deleteLibrary);
    await options.close();
  });

  test('fifty windows that save at once: what is confirmed is there, and one article is there once', async () => {
    const url = `${await stage.driver.extensionUrl()}options.html`;
    const pages = [await stage.driver.open(url), await stage.driver.open(url)];
    const answers = await Promise.all(pages.map((page) => page.look(saveMany, 25)));
    assert.deepEqual(
      answers.flat().filter((answer) => answer !== 'saved' && answer !== 'unchanged'),
      [],
    );
    for (const page of pages) await page.close();
    const library = await stage.driver.open(`${await stage.driver.extensionUrl()}library.html`);
    await poll('something is listed', () => library.look((root) => root.querySelector('.article-row') !== null));
    await library.key('/');
    for (const letter of 'fifty') await library.key(letter);
    await poll('each is listed once', () =>
      library.look((root) => {
        const titles = [...root.querySelectorAll('.row-title a')].map(({ textContent }) => textContent);
        return (
          titles.length === 13 && new Set(titles).size === 13 && titles.every((title) => title.startsWith('Fifty'))
        );
      }),
    );
    await library.close();
  });
});

function serveStory({ server }: Stage, name: string, more = ''): string {
  const paragraphs = Array.from(
    { length: 12 },
    (_, number) =>
      `<p>Crossing ${number} of ${name}: the keeper noted the height of the water in a book of his own.</p>`,
  );
  server.serve(`${SITE}/${name}`, {
    body: `<!doctype html><html lang="en"><title>${name}</title><article><h1>The story of ${name}</h1>${more}${paragraphs.join('')}</article>`,
    headers: { 'cache-control': 'max-age=60' },
  });
  return `${SITE}/${name}`;
}

async function inStory(stage: Stage, name: string, use: (tab: Tab) => Promise<void>, more?: string): Promise<void> {
  await stage.visit(serveStory(stage, name, more), use);
}

async function complete(reader: Surface): Promise<Surface> {
  await poll('the tools are there', () => reader.look((root) => root.querySelector('.tools') !== null));
  return reader;
}

function hasWords(root: Document | ShadowRoot, sentence: string): boolean {
  const box = 'body' in root ? root.body : root.querySelector('dialog');
  return (box?.textContent ?? '').replace(/\s+/g, ' ').includes(sentence);
}

interface Extension {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; what?: string } | undefined> };
}

/** Runs in a page of the extension: so many saves at once, each article twice. */
async function saveMany(_: unknown, times: number): Promise<unknown[]> {
  const { chrome, browser } = globalThis as unknown as Record<'chrome' | 'browser', Extension>;
  const save = async (number: number) => {
    const url = `https://delta.example/fifty/${number}`;
    const text = `Fifty at once, number ${number}.`;
    const article = {
      ...{ title: `Fifty ${number}`, text, authors: [], direction: 'ltr', sourceUrl: url, canonicalUrl: url },
      ...{ html: `<p>${text}</p>`, editions: [], words: 5, minutes: 1, removed: [], restored: [], confidence: 1 },
      evidence: {},
    };
    const answer = await (browser ?? chrome).runtime.sendMessage({ call: 'save', article, images: [] });
    return answer?.what ?? answer ?? null;
  };
  return Promise.all(Array.from({ length: times }, (__, index) => save(Math.floor(index / 2))));
}

/** Opens the library as a later program would. Runs in the page. */
function useAsNewer(_: Root, version: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('_pouch_library', version);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

/** Which version the library is of. Runs in the page. */
async function versionOf(): Promise<number | undefined> {
  return (await indexedDB.databases()).find(({ name }) => name === '_pouch_library')?.version;
}

/** Runs in the page. */
function deleteLibrary(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('_pouch_library');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve();
  });
}
