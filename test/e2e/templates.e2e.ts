import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Surface } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { pages } from './server.ts';
import { read, says } from './steps.ts';

const STORY = pages()['en-caliber']!.url;

inEachBrowser((stage) => {
  test('a format is written on the options page, chosen, used by the reader, deleted and brought back', async () => {
    const address = `${await stage.driver.extensionUrl()}options.html`;
    const options = await stage.driver.open(address);
    await options.press(words('formatNew'));
    await write(options, 'input', 'Mine');
    await write(options, 'textarea', '{titel}');
    await says(options, words('fault_unknown_field').replace('$name$', 'titel'));
    await write(options, 'textarea', 'SOURCE {{1}} {title} <{url}>{#quote} {quote}{/quote}');
    await poll('the preview shows the sample', async () =>
      (await previewOf(options)).startsWith(`SOURCE {1} ${words('sample_title')} <https://example.com/ferryman>`),
    );
    await options.press(words('formatSave'));
    await says(options, words('formatSaved').replace('$name$', 'Mine'));
    await options.press('Mine');
    await poll('it is chosen', () =>
      options.look((root) => root.querySelector<HTMLInputElement>('.format-own input')?.checked === true),
    );
    await options.close();

    await stage.visit(STORY, async (tab) => {
      const reader = await read(stage.driver, tab);
      await tab.key('c');
      await says(reader, words('copiedAs').replace('$name$', 'Mine'));
      const { text, html } = await stage.driver.clipboard();
      assert.match(text, /^SOURCE \{1\} Turkish.* <https:[^>]+>$/);
      assert.equal(html, '');
    });

    const again = await stage.driver.open(address);
    await again.press(words('formatDeleteNamed').replace('$name$', 'Mine'));
    await says(again, words('formatDeleted').replace('$name$', 'Mine'));
    await poll('it is gone', () => again.look((root) => !root.querySelector('.format-own')));
    await again.press(words('formatUndo').replace('$name$', 'Mine'));
    await says(again, words('formatBack').replace('$name$', 'Mine'));
    await poll('it is there', () => again.look((root) => !!root.querySelector('.format-own')));
    await again.press(words('format_source'));
    await again.close();
  });

  test('the reader cites: k opens the menu, the style is remembered, and what is seen is copied', async () => {
    await stage.visit(STORY, async (tab) => {
      const reader = await read(stage.driver, tab);
      await tab.key('k');
      await poll('the menu is open', () => reader.look((root) => !!root.querySelector('#cite:popover-open')));
      await reader.look((root) => root.querySelector<HTMLSelectElement>('.cite select')!.focus());
      // From APA over MLA and Chicago.
      for (let step = 0; step < 3; step++) await tab.key('ArrowDown');
      await poll('BibTeX is shown', async () => (await previewOf(reader)).startsWith('@article{'));
      const shown = await previewOf(reader);
      await reader.press(words('citeCopy'));
      await says(reader, words('copiedAs').replace('$name$', words('format_bibtex')));
      assert.equal((await stage.driver.clipboard()).text.trim(), shown.trim());
      await tab.key('Escape');
      await tab.key('k');
      await poll('BibTeX is remembered', async () => (await previewOf(reader)).startsWith('@article{'));
    });
  });
});

/** Puts that into the form's field as typing does. */
function write(surface: Surface, field: 'input' | 'textarea', text: string): Promise<void> {
  return surface.look(
    (root, name, value) => {
      const element = root.querySelector<HTMLInputElement>(`.format-editor ${name}`)!;
      element.value = value;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    },
    field,
    text,
  );
}

/** What the preview says: of the form, or of the menu. */
function previewOf(surface: Surface): Promise<string> {
  return surface.look((root) => root.querySelector('.format-editor .made, .cite .made')?.textContent ?? '');
}
