import { test } from 'node:test';
import type { Surface, Tab } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { pages } from './server.ts';
import { isClosed, read, says } from './steps.ts';

const { url: STORY } = pages()['en-caliber']!;
const STRICT = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const LONG = 'https://long.example/story';
const CODE = `const ferry = (time) =&gt; {\n  // leaves at six\n  return time === "06:00";\n};`;

/** A long article with headings, code and a note, on a page whose policy forbids everything. */
const LONG_PAGE = `<!doctype html><html lang="en"><head><title>The ferry of the lower river</title></head><body><article>
  <h1>The ferry of the lower river</h1>${['Morning', 'Noon', 'Evening'].map(section).join('')}
  <pre><code>${CODE}</code></pre><p>${sentence(99)} It ends here, as the captain wished it to, with the bell.</p>
  </article></body></html>`;

function section(name: string, index: number): string {
  const paragraphs = Array.from({ length: 14 }, (_, number) => `<p>${sentence(index * 14 + number)}</p>`);
  return `<h2>${name}</h2>${paragraphs.join('')}`;
}

function sentence(number: number): string {
  return `Crossing ${number} took the boat past the old mill, where the keeper noted the height of the water in a book. Nobody has read that book since the bridge was built, and yet it is kept.`;
}

inEachBrowser((stage) => {
  const visitLong = (use: (tab: Tab) => Promise<void>) => {
    stage.server.serve(LONG, { body: LONG_PAGE, headers: { 'content-security-policy': STRICT } });
    return stage.visit(LONG, use);
  };

  test('an article opens again at the paragraph at which it was left', async () => {
    await visitLong(async (tab) => {
      const reader = await read(stage.driver, tab);
      await poll('all of the text is there', () => reader.look((root) => root.querySelectorAll('.body p').length > 20));
      await reader.look((root) => root.querySelectorAll('.body p')[20]!.scrollIntoView());
      await poll('the line has grown', async () => Number(await percent(reader)) > 10);
      await tab.key('Escape');
      await isClosed(tab);
      const again = await read(stage.driver, tab);
      await says(again, words('placeKept'));
      await poll('the paragraph is at the top', () =>
        again.look((root) => {
          const top = root.querySelector('main')!.getBoundingClientRect().top;
          return Math.abs(root.querySelectorAll('.body p')[20]!.getBoundingClientRect().top - top) < 40;
        }),
      );
    });
  });

  test('keys open contents, search and the list of keys; Esc closes them one by one, the reader last', async () => {
    await visitLong(async (tab) => {
      const reader = await read(stage.driver, tab);
      for (const [key, id] of [
        ['t', 'contents'],
        ['?', 'keys'],
        ['m', 'menu'],
        ['/', 'find'],
      ] as const) {
        await tab.key(key);
        await poll(`${id} is open`, () => isOpen(reader, id));
        await tab.key('Escape');
        await poll(`${id} is closed`, async () => !(await isOpen(reader, id)));
      }
      await tab.key('Escape');
      await isClosed(tab);
    });
  });

  test('words are found and counted, and the browser paints the marks', async () => {
    await visitLong(async (tab) => {
      const reader = await read(stage.driver, tab);
      await tab.key('/');
      await poll('the search is open', () => isOpen(reader, 'find'));
      for (const letter of 'CAPTAIN') await tab.key(letter);
      await poll('it is found', async () => (await countOf(reader)) === '1 of 1');
    });
  });

  test('code is coloured, although the page lets no script in', async () => {
    await visitLong(async (tab) => {
      const reader = await read(stage.driver, tab);
      await poll('the code has colours', () => reader.look((root) => root.querySelector('pre .hljs-keyword') !== null));
    });
  });

  test('reading aloud comes when asked for, and says what is missing where there are no voices', async () => {
    await stage.visit(STORY, async (tab) => {
      const reader = await read(stage.driver, tab);
      await tab.key('l');
      await poll('it speaks, or says why not', () =>
        reader.look((root) => {
          const bar = root.querySelector('.bars .bar');
          return (
            /no voice|can’t read|has failed/.test(bar?.textContent ?? '') ||
            bar?.querySelector('button:nth-child(5)') != null
          );
        }),
      );
      await tab.key('l');
      await poll('it is gone', () => reader.look((root) => root.querySelector('.bars .bar') === null));
    });
  });

  test('in pages the arrows turn them', async () => {
    await visitLong(async (tab) => {
      const reader = await read(stage.driver, tab);
      await tab.key('v');
      await poll('it is in pages', () => reader.look((root) => root.querySelector('main')!.hasAttribute('data-paged')));
      for (const [key, page] of [
        ['Home', 0],
        ['ArrowRight', 1],
        ['ArrowRight', 2],
        ['ArrowLeft', 1],
      ] as const) {
        await tab.key(key);
        await poll(`page ${page} is shown`, async () => (await pageOf(reader)) === page);
      }
    });
  });
});

function percent(reader: Surface): Promise<string | null> {
  return reader.look((root) => root.querySelector('[role="progressbar"]')!.getAttribute('aria-valuenow'));
}

function isOpen(reader: Surface, id: string): Promise<boolean> {
  return reader.look((root, panel) => root.querySelector(`#${panel}`)?.matches(':popover-open') ?? false, id);
}

function countOf(reader: Surface): Promise<string> {
  return reader.look((root) => root.querySelector('#find .count')!.textContent!);
}

function pageOf(reader: Surface): Promise<number> {
  return reader.look((root) => {
    const main = root.querySelector('main')!;
    return Math.round((main.scrollLeft / main.clientWidth) * 100) / 100;
  });
}
