import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Surface, Tab } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { read, says, textOf } from './steps.ts';

const FIRST = 'https://www.delta.example/first';
const SECOND = 'https://www.delta.example/second';
const SITE = 'delta.example';
const RELATED = 'Low water in June';
const APPEAL = 'The rivers of the district stand side by side on the old map';

function story(about: string): string {
  const sentence = `The ferry left the ${about} landing at six, with nineteen people and a dog on board, and came back in the dark.`;
  return `<!doctype html><html lang="en"><title>${about}</title><body><nav><a href="/">Home</a></nav><main><article>
    <h1>Ferry returns to the ${about} river</h1><p>${sentence} Nobody had crossed since the spring.</p>
    <ul class="related-stories"><li><a href="/june">${RELATED}</a></li><li><a href="/high">High water</a></li></ul>
    <p>The council paid for a new rope in August, after the school on the far bank of the ${about} had asked for it three times.</p>
    <p class="map-note">${APPEAL}, each in a blue of its own.</p>
    <p>By Saturday the ${about} boat had carried more people than in the whole of the year before, and two of the dogs again.</p>
    </article></main></body></html>`;
}

inEachBrowser((stage) => {
  test('a block is put back for this article, and is gone when it is read again', async () => {
    serve();
    await stage.visit(FIRST, async (tab) => {
      const reader = await read(stage.driver, tab);
      assert.doesNotMatch(await bodyOf(reader), new RegExp(RELATED));
      await openList(reader);
      await says(reader, words('kind_related'));
      await pressBeside(reader, RELATED);
      await poll('it is back', async () => (await bodyOf(reader)).includes(RELATED));
      await says(reader, words('blockPutBack'));
    });
    await stage.visit(FIRST, async (tab) => {
      assert.doesNotMatch(await bodyOf(await read(stage.driver, tab)), new RegExp(RELATED));
    });
  });

  test('put back for the site it is there in the next article too, until the options take it back', async () => {
    serve();
    await stage.visit(FIRST, async (tab) => {
      const reader = await read(stage.driver, tab);
      await openList(reader);
      await pressBeside(reader, RELATED);
      await poll('it is back', async () => (await bodyOf(reader)).includes(RELATED));
      await always(reader);
    });
    await stage.visit(SECOND, async (tab) => {
      await poll('it is there', async () => (await bodyOf(await read(stage.driver, tab))).includes(RELATED));
    });
    await forgetInOptions(words('choice_restore').replace('$block$', 'ul.related-stories'));
    await stage.visit(SECOND, async (tab) => {
      assert.doesNotMatch(await bodyOf(await read(stage.driver, tab)), new RegExp(RELATED));
    });
  });

  test('a block is hidden by keys alone, for this article and then for the site', async () => {
    serve();
    await stage.visit(FIRST, async (tab) => {
      const reader = await read(stage.driver, tab);
      await tab.key('h');
      await says(reader, words('hideHint'));
      await choose(tab, reader, APPEAL);
      await tab.key('Enter');
      await poll('it is hidden', async () => !(await bodyOf(reader)).includes(APPEAL));
      await openList(reader);
      await says(reader, words('kind_hidden'));
      await always(reader);
    });
    await stage.visit(SECOND, async (tab) => {
      await poll('it is hidden', async () => !(await bodyOf(await read(stage.driver, tab))).includes(APPEAL));
    });
    await forgetInOptions(words('choice_hide').replace('$block$', 'p.map-note'));
    await stage.visit(SECOND, async (tab) => {
      assert.match(await bodyOf(await read(stage.driver, tab)), new RegExp(APPEAL));
    });
  });

  function serve(): void {
    stage.server.serve(FIRST, { body: story('lower') });
    stage.server.serve(SECOND, { body: story('upper') });
  }

  async function forgetInOptions(choice: string): Promise<void> {
    const options = await stage.driver.open(`${await stage.driver.extensionUrl()}options.html`);
    await says(options, choice);
    await options.press(words('forgetChoice').replace('$choice$', choice).replace('$site$', SITE));
    await says(options, words('noChoices'));
    await options.close();
  }
});

function bodyOf(reader: Surface): Promise<string> {
  return reader.look((root) => root.querySelector('.body')?.textContent ?? '');
}

async function openList(reader: Surface): Promise<void> {
  await poll('the list is opened', () =>
    reader.look((root) => {
      const line = root.querySelector<HTMLElement>('.left-out button');
      line?.scrollIntoView();
      const list = root.querySelector('#left-out');
      if (!list?.matches(':popover-open')) line?.click();
      return list?.matches(':popover-open') ?? false;
    }),
  );
}

function pressBeside(reader: Surface, sample: string): Promise<void> {
  return reader.look((root, wanted) => {
    const entries = [...root.querySelectorAll('#left-out li')];
    entries
      .find((entry) => entry.textContent!.includes(wanted))!
      .querySelector('button')!
      .click();
  }, sample);
}

async function always(reader: Surface): Promise<void> {
  await reader.press(words('alwaysHere').replace('$site$', SITE));
  await says(reader, words('rememberedFor').replace('$site$', SITE));
}

async function choose(tab: Tab, reader: Surface, beginning: string): Promise<void> {
  for (let presses = 0; presses < 10; presses++) {
    await tab.key('ArrowDown');
    const chosen = await poll('a block is chosen', () =>
      reader.look((root) => root.querySelector('[data-chosen]')?.textContent),
    );
    if (chosen.startsWith(beginning)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`"${beginning}" is not reached. ${await textOf(reader)}`);
}
