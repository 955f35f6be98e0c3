import { test } from 'node:test';
import type { Surface } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { DOT } from './dot.ts';
import { inEachBrowser, words } from './harness.ts';
import { inLibrary, lists, open, save, titles } from './library-steps.ts';
import { isClosed, read, readerOf, says } from './steps.ts';

const STORY = 'https://delta.example/en/kept-story';
const PICTURE = 'https://delta.example/dot.png';

inEachBrowser((stage) => {
  test('an empty library says how to save', async () => {
    await inLibrary(stage, async (library) => says(library, words('library_emptyHow')));
  });

  test('what is saved from a page is read from the library with nothing to reach, pictures too', async () => {
    const sentence = 'The ferry left at six with nine people on board, as it has done every morning since the spring.';
    const body = `<!doctype html><html lang="en"><title>Kept story</title><article><h1>The kept story of a ferry</h1>
      <figure><img src="/dot.png" width="800" height="450"></figure>${`<p>${sentence}</p>`.repeat(9)}</article>`;
    stage.server.serve(STORY, { body });
    stage.server.serve(PICTURE, { body: DOT, headers: { 'content-type': 'image/png' } });
    await stage.visit(STORY, async (tab) => {
      const reader = await read(stage.driver, tab);
      await poll('the tools are there', () => reader.look((root) => root.querySelector('.tools') !== null));
      await tab.key('b');
      await says(reader, words('saved'));
    });
    for (const url of [STORY, PICTURE])
      stage.server.serve(url, { body: 'gone', headers: { 'cache-control': 'no-store' } });
    await inLibrary(stage, async (library) => {
      await open(library, 'The kept story of a ferry');
      const reader = await readerOf(library);
      await says(reader, sentence);
      await poll('the picture is shown from what is kept', () =>
        reader.look((root) => {
          const image = root.querySelector<HTMLImageElement>('article img');
          return image?.src.startsWith('blob:') === true && image.naturalWidth > 0;
        }),
      );
      await library.key('Escape');
      await isClosed(library);
    });
  });

  test('words are found as they are typed, filters narrow, and Back goes through both', async () => {
    await inLibrary(stage, async (library) => {
      await save(library, [
        { title: 'Apples by the river', siteName: 'Orchard', text: 'Nine apples fell.' },
        { title: 'Boats and bells', siteName: 'Harbour', text: 'The bell rang twice.' },
        { title: 'Хроника реки', siteName: 'Orchard', text: 'Паром вернулся утром.', language: 'ru' },
      ]);
      await lists(library, 'Хроника реки', 'Boats and bells', 'Apples by the river', 'The kept story of a ferry');
      await library.key('/');
      for (const letter of 'bell') await library.key(letter);
      await lists(library, 'Boats and bells');
      await poll('all that was typed is marked', () =>
        library.look((root) => root.querySelector('.row-hit mark')?.textContent === 'bell'),
      );
      await library.press(words('library_clearSearch'));
      await lists(library, 'Хроника реки', 'Boats and bells', 'Apples by the river', 'The kept story of a ferry');
      await library.look(() => {
        location.hash = '#/?outlet=Orchard&language=ru';
      });
      await lists(library, 'Хроника реки');
      await library.look(() => history.back());
      await poll('all are there again', async () => (await titles(library)).length === 4);
    });
  });

  test('keys alone: open and close, select, tag, archive, delete and take back', async () => {
    await inLibrary(stage, async (library) => {
      await poll('the list is there', async () => (await titles(library)).length === 4);
      await library.key('j');
      await library.key('j');
      await library.key('Enter');
      await says(await readerOf(library), 'The bell rang twice.');
      await library.key('Escape');
      await isClosed(library);
      await poll('the focus is back on its row', async () => (await focusedRow(library)) === 'Boats and bells');
      await library.key('x');
      await library.key('ArrowDown', { shift: true });
      await says(library, words('selected_other').replace('$number$', '2'));
      await library.key('t');
      await poll('the field is there', () =>
        library.look((root) => root.activeElement?.matches('.tag-editor input') === true),
      );
      for (const letter of 'water') await library.key(letter);
      await library.key('Enter');
      await poll('both are tagged', () => library.look((root) => root.querySelectorAll('.row-tags').length === 2));
      await library.press(words('select_none'));
      await library.key('e');
      await says(library, words('done_archive'));
      await poll('one has gone', async () => (await titles(library)).length === 3);
      await library.key('#');
      await poll('and another', async () => (await titles(library)).length === 2);
      await library.press(words('undo'));
      await poll('the last is back', async () => (await titles(library)).length === 3);
      await library.press(words('shelf_archive'));
      await poll('the other is in the archive', async () => (await titles(library)).length === 1);
      await library.key('j');
      await library.key('e');
      await poll('and no longer', async () => (await titles(library)).length === 0);
    });
  });

  test('an address of an article opens it again, as after a reload', async () => {
    let address = '';
    await inLibrary(stage, async (library) => {
      await open(library, 'Apples by the river');
      await readerOf(library);
      address = await library.look(() => location.href);
    });
    const again = await stage.driver.open(address);
    await says(await readerOf(again), 'Nine apples fell.');
    await again.key('Escape');
    await isClosed(again);
    await poll('the list is behind it', async () => (await titles(again)).length === 4);
    await again.close();
  });

  test('popup, reader and settings lead to the library', async () => {
    stage.server.serve(`${STORY}/2`, {
      body: `<article><h1>Another</h1>${'<p>It was a long and quiet day at the river.</p>'.repeat(20)}</article>`,
    });
    await stage.visit(`${STORY}/2`, async (tab) => {
      const popup = await stage.driver.openPopup(tab);
      await popup.press(words('openLibrary'));
      await stage.driver.closeTab('/library.html');
    });
    await stage.visit(`${STORY}/2`, async (tab) => {
      const reader = await read(stage.driver, tab);
      await reader.press(words('more'));
      await reader.press(words('openLibrary'));
      await stage.driver.closeTab('/library.html');
    });
    const options = await stage.driver.open(`${await stage.driver.extensionUrl()}options.html`);
    await options.press(words('openLibrary'));
    await stage.driver.closeTab('/library.html');
    await options.close();
  });
});

function focusedRow(library: Surface): Promise<string | null | undefined> {
  return library.look(
    (root) => root.activeElement?.closest('.article-row')?.querySelector('.row-title a')?.textContent,
  );
}
