import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { BrowserName } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, type Stage, words } from './harness.ts';
import { pages } from './server.ts';
import { read, says, settled, textOf } from './steps.ts';

const FRONT_PAGE = pages()['az-front-page']!.url;
const STORY = pages()['en-caliber']!.url;
const OTHER = 'Another extension';

const BROWSER_PAGES: Record<BrowserName, string> = { chromium: 'chrome://version/', firefox: 'about:license' };

/** As little as a viewer still takes for a document. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const folder = mkdtempSync(path.join(tmpdir(), 'colophon-'));
const file = path.join(folder, 'story.html');
writeFileSync(file, pages()['en-caliber']!.html);
writeFileSync(path.join(folder, 'page.html'), '<!doctype html><title>Theirs</title><p>Theirs');
writeFileSync(
  path.join(folder, 'manifest.json'),
  JSON.stringify({
    manifest_version: 3,
    name: OTHER,
    version: '1',
    browser_specific_settings: { gecko: { id: 'another@colophon.example' } },
  }),
);
after(() => rmSync(folder, { recursive: true }));

inEachBrowser(
  (stage) => {
    test('a page of the browser is refused', async () => {
      await refused(stage, BROWSER_PAGES[stage.driver.name], 'refusal_browser_page');
    });

    test('the source code of a page is refused', async () => {
      // Chromium keeps the address to itself, so that it could as well be a file.
      const sentence = stage.driver.name === 'chromium' ? 'refusal_nameless' : 'refusal_view_source';
      await refused(stage, `view-source:${STORY}`, sentence);
    });

    test('a PDF is refused', async () => {
      const url = 'https://pdf.example/report.pdf';
      stage.server.serve(url, { body: PDF, headers: { 'content-type': 'application/pdf' } });
      await refused(stage, url, 'refusal_pdf');
    });

    test('a file is read where access to files is allowed, as it is for an extension loaded from a folder', async () => {
      const tab = await stage.driver.open(pathToFileURL(file).href);
      const popup = await stage.driver.openPopup(tab);
      await says(popup, 'Turkish, Syrian defence ministers');
      await popup.close();
      await tab.close();
    });

    test('a file is refused where access to files is not allowed', async (context) => {
      if (!stage.driver.withholdFiles) return context.skip('Firefox knows no such switch');
      await stage.driver.withholdFiles();
      await refused(stage, pathToFileURL(file).href, 'refusal_nameless');
    });

    test('a page of another extension is refused', async () => {
      await refused(stage, `${await stage.driver.extensionUrl(OTHER)}page.html`, 'refusal_other_extension');
    });

    test('an empty page is told from one without article', async () => {
      const url = 'https://empty.example/story';
      stage.server.serve(url, { body: '<!doctype html><title>Nothing</title>' });
      await refused(stage, url, 'noArticle_empty');
    });

    test('a front page is told, can be read nevertheless, and its bare link copied', async () => {
      await stage.visit(FRONT_PAGE, async (tab) => {
        const popup = await stage.driver.openPopup(tab);
        await says(popup, words('noArticle_front_page'));
        await popup.press(words('copyBareLink'));
        await says(popup, words('linkCopied'));
        const { text } = await stage.driver.clipboard();
        assert.equal(text.split('\n').at(-1), FRONT_PAGE);
        await popup.close();
        const reader = await read(stage.driver, tab, words('readAnyway'));
        await says(reader, words('anywayNotice'));
      });
    });
  },
  { others: [folder] },
);

/** The popup on that page must say that sentence and offer nothing to read. Looked at again while the page is coming. */
async function refused(stage: Stage, url: string, sentence: string): Promise<void> {
  const tab = await stage.driver.open(url, { wait: false });
  let seen = '';
  try {
    await poll(`"${words(sentence)}" is said`, async () => {
      const popup = await stage.driver.openPopup(tab);
      await settled(popup);
      seen = await textOf(popup);
      const disabled = await popup.look((root) => root.querySelector<HTMLButtonElement>('.primary')!.disabled);
      await popup.close();
      return disabled && seen.includes(words(sentence));
    });
  } catch (error) {
    throw new Error(`"${words(sentence)}" was not said, but: ${seen}`, { cause: error });
  } finally {
    await tab.close();
  }
}
