import { test } from 'node:test';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, type Stage, words } from './harness.ts';
import { read, says, settled } from './steps.ts';

const STORY = 'https://delta.example/en/save-me';
const WITHOUT_ONE = words('savedWithout_one').replace('$images$', '1');

/** Two pictures, one of the page's own host and one of a host that lets nobody read it. */
function story(last: string): string {
  const sentence = 'The ferry left at six with nine people on board, as it has done every morning since the spring.';
  const paragraphs = Array.from({ length: 9 }, (_, number) => `<p>${sentence} It was day ${number + 1}.</p>`).join('');
  return `<!doctype html><html lang="en"><title>Ferry kept</title><meta property="og:type" content="article">
    <article><h1>Ferry kept for good</h1><figure><img src="/own.png" width="800" height="450"></figure>${paragraphs}
    <figure><img src="https://elsewhere.example/other.png" width="800" height="450"></figure><p>${last}</p></article>`;
}

async function serve({ server }: Stage, last: string): Promise<void> {
  server.serve(STORY, { body: story(last) });
}

inEachBrowser((stage) => {
  test('the popup saves, says what is only online, and knows it again; the same text is no new version', async () => {
    await serve(stage, 'That was the end of the first telling of it, and nobody asked for more.');
    await stage.visit(STORY, async (tab) => {
      const popup = await stage.driver.openPopup(tab);
      await settled(popup);
      await popup.press(words('save'));
      await says(popup, `${words('saved')} ${WITHOUT_ONE}`);
      await says(popup, words('savedShort'));
      await popup.press(words('savedShort'));
      await says(popup, `${words('savedUnchanged')} ${WITHOUT_ONE}`);
      await popup.close();
      const again = await stage.driver.openPopup(tab);
      await says(again, words('savedShort'));
      await again.close();
    });
  });

  test('the reader knows what is saved, and keeps a new version of a text that has changed', async () => {
    await serve(stage, 'That was the end of the second telling of it, which is longer than the first one was.');
    await stage.visit(STORY, async (tab) => {
      const reader = await read(stage.driver, tab);
      await poll('the button says that it is saved', () =>
        reader.look((root, name) => root.querySelector(`[aria-label="${name}"]`) !== null, words('saveAgain')),
      );
      await tab.key('b');
      await says(reader, words('savedNewVersion'));
    });
  });

  test('a popup that is closed at once does not end the saving', async () => {
    const slow = `${STORY}-slow`;
    stage.server.serve(slow, {
      body: story('That was the end of the third telling, told to nobody in particular at all.'),
    });
    await stage.visit(slow, async (tab) => {
      const popup = await stage.driver.openPopup(tab);
      await settled(popup);
      await popup.press(words('save'));
      await popup.close();
      await poll('it is saved nevertheless', async () => {
        const again = await stage.driver.openPopup(tab);
        await settled(again);
        const label = await again.look((root) => root.querySelector('.save')?.textContent);
        await again.close();
        return label === words('savedShort');
      });
    });
  });
});
