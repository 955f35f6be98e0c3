import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Surface } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { DOT } from './dot.ts';
import { inEachBrowser, type Stage, words } from './harness.ts';
import { inLibrary, open } from './library-steps.ts';
import { read, readerOf, says } from './steps.ts';

const STORY = 'https://album.example/en/pictures';
const HEADLINE = 'Two pictures of one ferry';
const HOST = 'https://pictures.example/*';
const MISSING = words('copy_missing_one').replace('$number$', '1');

/** Of the page's own host, and of one that lets no page read what it shows. */
const OWN = 'https://album.example/own.png';
const OTHERS = 'https://pictures.example/other.png';

inEachBrowser(
  (stage) => {
    test('a picture that was refused at saving is kept when the person allows it, and shown without its host', async () => {
      const isRefusing = stage.driver.name === 'firefox';
      serve(stage, OWN);
      // Chromium can't be asked here, so the access is held from the beginning: there, its host has to be what refuses.
      if (isRefusing) serve(stage, OTHERS);
      else takeAway(stage, OTHERS);
      await keep(stage);
      serve(stage, OTHERS);
      await inLibrary(stage, async (library) => {
        await open(library, HEADLINE);
        const reader = await readerOf(library);
        await reader.press(MISSING);
        if (isRefusing) {
          await reader.press(words('copy_keepPictures'));
          await stage.driver.answer(false);
          await says(reader, words('pictures_notAllowed'));
          assert.deepEqual(await shown(reader), ['blob:', 'https:']);
        }
        await reader.press(words('copy_keepPictures'));
        if (isRefusing) await stage.driver.answer(true);
        const now = await readerWith(() => readerOf(library), words('pictures_kept'));
        assert.deepEqual(await shown(now), ['blob:', 'blob:']);
        if (isRefusing) assert.equal(await stage.driver.holds(HOST), false);
      });
      for (const url of [STORY, OWN, OTHERS]) takeAway(stage, url);
      await inLibrary(stage, async (library) => {
        await open(library, HEADLINE);
        const reader = await readerOf(library);
        await says(reader, HEADLINE);
        assert.deepEqual(await shown(reader), ['blob:', 'blob:']);
        assert.equal(await reader.look((root) => root.querySelector('.missing-pictures')), null);
      });
    });
  },
  { allowing: [HOST] },
);

/** From whence each picture of the text comes, when all that can come have come. */
function shown(reader: Surface): Promise<string[]> {
  return poll('the pictures are there', () =>
    reader.look((root) => {
      const images = [...root.querySelectorAll<HTMLImageElement>('article img')];
      for (const image of images) image.loading = 'eager';
      const isThere = images.length === 2 && images.every(({ naturalWidth }) => naturalWidth > 0);
      return isThere && images.map(({ src }) => new URL(src).protocol);
    }),
  );
}

/** The reader that says so: the copy is opened anew with what is kept. */
async function readerWith(reader: () => Promise<Surface>, sentence: string): Promise<Surface> {
  return poll(`"${sentence}" is said`, async () => {
    const now = await reader();
    return (await now.look((root) => root.querySelector('dialog')?.textContent))?.includes(sentence) && now;
  });
}

async function keep(stage: Stage): Promise<void> {
  const sentence = 'The ferry left at six with nine people on board, as it has done every morning since the spring.';
  const figure = (url: string) => `<figure><img src="${url}" width="800" height="450"></figure>`;
  const body = `<!doctype html><html lang="en"><title>${HEADLINE}</title><article><h1>${HEADLINE}</h1>${figure(OWN)}
    ${`<p>${sentence}</p>`.repeat(9)}${figure(OTHERS)}<p>That was the end of it, and nobody asked for more.</p></article>`;
  stage.server.serve(STORY, { body });
  await stage.visit(STORY, async (tab) => {
    const reader = await read(stage.driver, tab);
    await poll('the tools are there', () => reader.look((root) => root.querySelector('.tools') !== null));
    await tab.key('b');
    await says(reader, `${words('saved')} ${words('savedWithout_one').replace('$images$', '1')}`);
  });
}

function serve({ server }: Stage, url: string): void {
  server.serve(url, { body: DOT, headers: { 'content-type': 'image/png' } });
}

function takeAway({ server }: Stage, url: string): void {
  server.serve(url, { body: 'gone', headers: { 'content-type': 'text/plain' } });
}
