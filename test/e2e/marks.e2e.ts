import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Surface, Tab } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { isClosed, read, says, selectWords, textOf } from './steps.ts';

const STORY = 'https://ferry.example/story';
const STRICT = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const KEEPER = 'The keeper of the mill noted the height of the water in a book that nobody has read since the bridge.';
const ENGINE =
  'Nobody on the quay had believed that the old engine would last the winter, and yet it did so with ease.';

inEachBrowser((stage) => {
  const serve = (...paragraphs: string[]) => {
    const others = ['The ferry left at six, as it did every morning of that year, with the goat.', ...paragraphs];
    const text = [...others, 'In the evening the boat came back with all of its passengers, and the bell rang twice.'];
    const body = `<!doctype html><html lang="en"><head><title>The ferry of the lower river</title></head><body><article>
      <h1>The ferry of the lower river</h1>${text.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;
    stage.server.serve(STORY, { body, headers: { 'content-security-policy': STRICT } });
  };

  test('a highlight with a note is there again, after an edit too, and is listed where its words are gone', async () => {
    serve(ENGINE, KEEPER);
    await stage.visit(STORY, async (tab) => {
      const reader = await read(stage.driver, tab);
      await selectWords(reader, 'the old engine');
      await tab.key('a');
      await says(reader, words('marks_made'));
      await selectWords(reader, 'the height of the water');
      await tab.key('w');
      await poll('the note can be written', () => hasFocus(reader, '.mark-card textarea'));
      for (const letter of 'Seen') await tab.key(letter);
      await says(reader, words('marks_kept'));
      await tab.key('Escape');
      await tab.key('Escape');
      await isClosed(tab);
      await isMarked(tab, ['the old engine', 'the height of the water'], false);
    });
    serve(ENGINE.replace('Nobody on the quay', 'Few people'), `Since then much has changed. ${KEEPER}`);
    await stage.visit(STORY, async (tab) => {
      const reader = await read(stage.driver, tab);
      await isMarked(tab, ['the old engine', 'the height of the water']);
      await tab.key('i');
      await says(reader, 'Seen');
      assert.ok(!(await textOf(reader)).includes(words('marks_lost')));
    });
    serve(ENGINE, 'The mill has been closed for a long time now, and its wheel was sold to a museum in the north.');
    await stage.visit(STORY, async (tab) => {
      const reader = await read(stage.driver, tab);
      await isMarked(tab, ['the old engine']);
      await tab.key('i');
      await says(reader, words('marks_lost'));
      await says(reader, 'the height of the water');
      await reader.press(words('marks_remove'));
      await says(reader, words('marks_removed'));
      await tab.key('Enter');
      await poll('it is back', async () => !(await textOf(reader)).includes(words('marks_removed')));
      await isMarked(tab, ['the old engine']);
    });
  });
});

function hasFocus(reader: Surface, selector: string): Promise<boolean> {
  return reader.look((root, wanted) => (root as ShadowRoot).activeElement?.matches(wanted) ?? false, selector);
}

/** Resolves when the browser paints just these passages as highlights, in whatever colour. */
async function isMarked(tab: Tab, passages: string[], open = true): Promise<void> {
  let seen: string[] = [];
  await poll(`${passages.join(', ')} marked: ${open}`, async () => {
    seen = await tab.look(() =>
      [...CSS.highlights].flatMap(([name, ranges]) =>
        name.startsWith('colophon-mark-') ? [...ranges].map((range) => (range as Range).toString()) : [],
      ),
    );
    return seen.sort().join() === (open ? passages.sort().join() : '');
  });
}
