import { test } from 'node:test';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { pages } from './server.ts';
import { read } from './steps.ts';

const { url: STORY } = pages()['en-caliber']!;

inEachBrowser((stage) => {
  test('the reader, which can’t open the options page, has it opened', async () => {
    await stage.visit(STORY, async (tab) => {
      const reader = await read(stage.driver, tab);
      await reader.press(words('readerSettings'));
      await reader.press(words('allSettings'));
      await optionsAreOpen();
    });
  });

  test('the popup leads to the options page', async () => {
    await stage.visit(STORY, async (tab) => {
      const popup = await stage.driver.openPopup(tab);
      await popup.press(words('options'));
      await optionsAreOpen();
    });
  });

  /** The browser shows the one page that there is, whichever way it is asked for. */
  async function optionsAreOpen(): Promise<void> {
    await poll('the options page is open', async () =>
      (await stage.driver.addresses()).some((address) => address.endsWith('/options.html')),
    );
  }
});
