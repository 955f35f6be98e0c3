import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Surface } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { read, readerOf, says, selectWords } from './steps.ts';

const STORY = 'https://copying.example/2023/ferry';
const TITLE = 'The ferry of the lower river';
const PASSAGE = 'Nobody has read book number 7';
const LINK = `[${TITLE}](${STORY})`;
const COPIED = words('copiedAs').replace('$name$', words('format_markdown'));

const PAGE = `<!doctype html><html lang="en"><head><title>${TITLE}</title><link rel="canonical" href="${STORY}"></head>
  <body><article><h1>${TITLE}</h1>${Array.from({ length: 12 }, (_, number) => `<p>Crossing ${number} took the boat past the old mill, where the keeper noted the height of the water. Nobody has read book number ${number}, and yet it is kept.</p>`).join('')}</article></body></html>`;

inEachBrowser((stage) => {
  test('a format chosen in the popup is shown, copied and remembered, there, in the reader and in the library', async () => {
    stage.server.serve(STORY, { body: PAGE });
    await stage.visit(STORY, async (tab) => {
      const popup = await stage.driver.openPopup(tab);
      await says(popup, TITLE);
      await choose(popup, 'select', 'markdown');
      await says(popup, LINK);
      await popup.press(words('copyAs').replace('$name$', words('format_markdown')));
      await says(popup, COPIED);
      assert.ok((await stage.driver.clipboard()).text.startsWith(LINK));

      const reader = await read(stage.driver, tab);
      await poll('the tools are there', () => reader.look((root) => root.querySelector('.tools') !== null));
      await tab.key('c');
      await says(reader, COPIED);
      await tab.key('b');
      await says(reader, words('saved'));
    });

    const library = await stage.driver.open(`${await stage.driver.extensionUrl()}library.html`);
    await openFirst(library);
    const copy = await readerOf(library);
    await library.key('c');
    await says(copy, COPIED);
    assert.ok((await stage.driver.clipboard()).text.startsWith(LINK));

    await selectWords(copy, PASSAGE);
    await poll('the tools have come', () => copy.look((root) => root.querySelector('.quote-bar') !== null));
    await library.key('q');
    await says(copy, words('quoteCopied'));
    const { text, html } = await stage.driver.clipboard();
    assert.ok(text.startsWith(`“${PASSAGE}”`), text);
    const [link] = /https:\S+/.exec(text)!;
    assert.match(link, /^https:\/\/copying\.example\/2023\/ferry#:~:text=/);
    assert.ok(html.includes(`href="${link}"`), html);

    await choose(copy, '.quote-bar select', 'quote-markdown');
    await copy.press(words('copyQuote'));
    await poll('it is copied as Markdown', async () =>
      (await stage.driver.clipboard()).text.startsWith(`> ${PASSAGE}\n\n[${TITLE}](${link})`),
    );
    await library.close();
  });
});

/** Chooses that format as a person does in the browser's own list. */
function choose(surface: Surface, selector: string, format: string): Promise<void> {
  return surface.look(
    (root, place, id) => {
      const list = root.querySelector<HTMLSelectElement>(place)!;
      list.value = id;
      list.dispatchEvent(new list.ownerDocument.defaultView!.Event('change', { bubbles: true }));
    },
    selector,
    format,
  );
}

async function openFirst(library: Surface): Promise<void> {
  await poll('the copy is listed', () =>
    library.look((root) => {
      const link = root.querySelector<HTMLElement>('.row-title a');
      link?.click();
      return link !== null;
    }),
  );
}
