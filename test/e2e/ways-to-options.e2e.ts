import { test } from 'node:test';
import { inEachBrowser, words } from './harness.ts';
import { pages } from './server.ts';
import { read } from './steps.ts';

const { url: STORY } = pages()['en-caliber']!;
const OPTIONS = '/options.html';

inEachBrowser((stage) => {
  test('the popup leads to the options page', async () => {
    await stage.visit(STORY, async (tab) => {
      const popup = await stage.driver.openPopup(tab);
      await popup.press(words('options'));
      await stage.driver.closeTab(OPTIONS);
    });
  });

  test('the reader, which can’t open the options page, has it opened', async () => {
    await stage.visit(STORY, async (tab) => {
      const reader = await read(stage.driver, tab);
      await reader.press(words('readerSettings'));
      await reader.press(words('allSettings'));
      await stage.driver.closeTab(OPTIONS);
    });
  });
});
