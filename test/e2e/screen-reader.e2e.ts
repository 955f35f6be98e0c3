import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Accessible, Popup, Tab } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { pages } from './server.ts';
import { isClosed, readerOf, settled } from './steps.ts';

const { url: STORY } = pages()['en-caliber']!;
const TITLE = 'Turkish, Syrian defence ministers to gather for four-way meeting';

inEachBrowser((stage) => {
  test('popup, reader, panel and the way back: names, roles, what is said, and where the focus is', async () => {
    await stage.visit(STORY, async (tab) => {
      await tab.look(() => document.querySelector<HTMLElement>('.category')!.focus());
      const popup = await stage.driver.openPopup(tab);
      await settled(popup);
      await hears(popup, { role: 'heading', name: TITLE });
      await hears(popup, { role: 'button', name: words('readClean') });
      await hears(popup, { role: 'group', name: words('textSize') });
      await hears(popup, { role: 'switch', name: words('nightMode') });
      await hears(popup, { role: 'status', live: 'polite' });
      assert.deepEqual(nameless(await popup.heard()), []);
      await popup.press(words('readClean'));
      await readerOf(tab);
      await popup.close();

      await hears(tab, { role: 'dialog', name: TITLE });
      await hears(tab, { role: 'main', focused: true });
      await hears(tab, { role: 'article' });
      await hears(tab, { role: 'form', name: words('readerTools') });
      await hears(tab, { role: 'button', name: words('close') });
      await hears(tab, { role: 'button', name: words('more') });
      await hears(tab, { role: 'status', live: 'polite' });
      const inReader = await tab.heard();
      assert.equal(inReader.filter(({ role }) => role === 'main').length, 1, 'the page behind is not heard');
      assert.deepEqual(nameless(inReader), []);

      const reader = await readerOf(tab);
      await reader.press(words('readerSettings'));
      await hears(tab, { role: 'dialog', name: words('readerSettings') });
      await hears(tab, { role: 'radio', name: words('theme_sepia') });
      await hears(tab, { role: 'slider', name: words('setting_lineHeight') });
      await hears(tab, { role: 'combobox', name: words('setting_font') });
      assert.deepEqual(nameless(await tab.heard()), []);
      await tab.key('Escape');
      await hears(tab, { role: 'button', name: words('readerSettings'), focused: true });

      await tab.key('+');
      await poll('the new size is said', () =>
        reader.look(
          (root, said) => root.querySelector('.messages [aria-live="polite"]')!.textContent === said,
          words('textSizeNow').replace('$size$', '21'),
        ),
      );
      await tab.key('Escape');
      await isClosed(tab);
      await poll('the page is heard again', async () => !(await tab.heard()).some(({ role }) => role === 'dialog'));
      assert.equal(await tab.look(() => document.activeElement!.className), 'category');
    });
  });
});

/** Resolves when that is among what a screen reader finds there. */
async function hears(place: Popup | Tab, wanted: Partial<Accessible>): Promise<void> {
  let heard: Accessible[] = [];
  try {
    await poll('it is heard', async () => {
      heard = await place.heard();
      return heard.some((each) =>
        Object.entries(wanted).every(([key, value]) => each[key as keyof Accessible] === value),
      );
    });
  } catch (error) {
    throw new Error(`Not heard: ${JSON.stringify(wanted)}, but: ${JSON.stringify(heard)}`, { cause: error });
  }
}

/** The roles of what can be operated and has no name. */
function nameless(heard: readonly Accessible[]): string[] {
  const operable = ['button', 'link', 'switch', 'radio', 'slider', 'combobox', 'checkbox', 'dialog', 'textbox'];
  return heard.filter(({ role, name }) => operable.includes(role) && !name.trim()).map(({ role }) => role);
}
