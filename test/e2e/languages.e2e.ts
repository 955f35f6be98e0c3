import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Surface, Tab } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { pages } from './server.ts';
import { isClosed, read, says } from './steps.ts';

const { url: STORY } = pages()['en-caliber']!;

inEachBrowser((stage) => {
  test('set to Azerbaijani, options, popup and reader are, and set back they are not; so is an open reader', async () => {
    const options = await stage.driver.open(`${await stage.driver.extensionUrl()}options.html`);
    await says(options, words('setting_language'));
    await speak(options, 'az');
    await says(options, words('setting_language', 'az'));
    await says(options, words('openPopup', 'az'));
    assert.deepEqual(await languageOf(options, 'html'), { lang: 'az', dir: 'ltr' });
    assert.equal(await options.look(() => document.title), `${words('options', 'az')} · Colophon`);
    const lineHeight = await options.look((root) => root.querySelectorAll('output')[1]!.textContent);
    assert.equal(lineHeight, '1,55');

    await stage.visit(STORY, async (tab) => {
      await select(tab, 12);
      const popup = await stage.driver.openPopup(tab);
      await says(popup, words('readClean', 'az'));
      assert.deepEqual(await languageOf(popup, 'main'), { lang: 'az', dir: 'ltr' });
      await says(popup, words('readSelection_other', 'az').replace('$words$', '12'));
      await popup.close();
      const reader = await read(stage.driver, tab, words('readClean', 'az'));
      await poll('the tools speak Azerbaijani', async () => (await namesIn(reader)).includes(words('close', 'az')));
      assert.deepEqual(await languageOf(reader, 'dialog'), { lang: 'az', dir: 'ltr' });
      await speak(options, 'auto');
      await poll('the tools speak English', async () => (await namesIn(reader)).includes(words('close')));
      await tab.key('Escape');
      await isClosed(tab);
    });
    await says(options, words('setting_language'));
    await options.close();
  });
});

inEachBrowser(
  (stage) => {
    test('a person who prefers Armenian is spoken to in it, though the browser is not', async () => {
      await stage.visit(STORY, async (tab) => {
        const popup = await stage.driver.openPopup(tab);
        await says(popup, words('readClean', 'hy'));
        await popup.close();
        const reader = await read(stage.driver, tab, words('readClean', 'hy'));
        await poll('the tools speak Armenian', async () => (await namesIn(reader)).includes(words('close', 'hy')));
      });
    });
  },
  { languages: ['hy-AM', 'hy', 'en'] },
);

/** Chooses that language in the list on the options page. */
async function speak(options: Surface, language: string): Promise<void> {
  await poll('the language can be chosen', () =>
    options.look((root, wished) => {
      const option = root.querySelector<HTMLOptionElement>(`option[value="${wished}"]`);
      const list = option?.closest('select');
      if (!list) return false;
      list.value = wished;
      return list.dispatchEvent(new Event('change', { bubbles: true }));
    }, language),
  );
}

function languageOf(surface: Surface, selector: string): Promise<{ lang: string; dir: string }> {
  return surface.look((root, where) => {
    const { lang, dir } = root.querySelector<HTMLElement>(where)!;
    return { lang, dir };
  }, selector);
}

function namesIn(reader: Surface): Promise<(string | null)[]> {
  return reader.look((root) =>
    [...root.querySelectorAll('[aria-label]')].map((named) => named.getAttribute('aria-label')),
  );
}

/** Marks that many words of the page. */
async function select(tab: Tab, count: number): Promise<void> {
  await tab.look((root, wanted) => {
    const paragraphs = [...root.querySelectorAll('p')].map(({ firstChild }) => firstChild);
    const text = paragraphs.find((node) => (node?.textContent ?? '').trim().split(/\s+/).length > wanted + 5) as Text;
    const words = text.data.trimStart().split(/\s+/).slice(0, wanted).join(' ');
    const start = text.data.indexOf(words.split(' ')[0]!);
    document.getSelection()!.setBaseAndExtent(text, start, text, start + words.length);
  }, count);
}
