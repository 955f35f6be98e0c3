import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Root } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { pages } from './server.ts';
import { isClosed, looksOf, read, readerOf, says, stateOf, textOf } from './steps.ts';

const CALIBER = new URL('../pages/en-caliber/expected.json', import.meta.url);
const seed = JSON.parse(readFileSync(CALIBER, 'utf8')) as Record<string, string> & {
  editions: string[];
  paragraphs: string[];
  mustNotAppear: string[];
};

const LEFT_AS_THEY_WERE = ['en-caliber', 'ar-agency-brief', 'az-lead-background', 'en-next-hashed-fifteen', 'en-amp'];

inEachBrowser((stage) => {
  test('what was set is remembered from one reading to the next, and the source is copied', async () => {
    await stage.visit(`${seed.url}?utm_source=mail`, async (tab) => {
      const popup = await stage.driver.openPopup(tab);
      await popup.press(words('readClean'));
      const reader = await readerOf(tab);
      for (let presses = 0; presses < 3; presses++) await popup.press(words('largerText'));
      await popup.press(words('nightMode'));
      const wished = { size: '23px', theme: 'night' };
      await poll('the reader follows', async () => JSON.stringify(await looksOf(reader)) === JSON.stringify(wished));
      await popup.close();
      await tab.key('Escape');
      await isClosed(tab);

      const again = await read(stage.driver, tab);
      assert.deepEqual(await looksOf(again), wished);
      await again.press(words('copyLink'));
      await says(again, words('linkCopied'));
      const { text, html } = await stage.driver.clipboard();
      const [line, url, terms] = text.split('\n');
      assert.equal(url, seed.url);
      assert.equal(terms, seed.reuseTerms);
      for (const part of [seed.title, seed.siteName, '24 April 2023', '12:14']) assert.ok(line!.includes(part!), line);
      assert.match(html, new RegExp(`<a href="${seed.url}"`));
    });
  });

  test('what is printed is the article with its source, without the page or the tools', async () => {
    await stage.visit(seed.url!, async (tab) => {
      const reader = await read(stage.driver, tab);
      await tab.emulatePrint(true);
      await poll('the page is laid out for print', () =>
        tab.look(() => document.body.getBoundingClientRect().height === 0),
      );
      const printed = await reader.look((root) => root.querySelector('dialog')!.textContent!);
      assert.equal(await reader.look(heightOfTools), 0);
      await tab.emulatePrint(false);
      for (const part of [seed.title!, seed.paragraphs.at(-1)!, seed.url!]) assert.ok(printed.includes(part), part);
      await poll('the tools are back', async () => (await reader.look(heightOfTools)) > 0);
      assert.ok((await tab.pdf()).length > 1000);
    });
  });

  test('the page told by the seed comes through popup and reader as expected', async () => {
    await stage.visit(seed.url!, async (tab) => {
      const popup = await stage.driver.openPopup(tab);
      await says(popup, seed.title!);
      const card = await textOf(popup);
      for (const part of [seed.siteName!, seed.section!, seed.reuseTerms!]) assert.ok(card.includes(part), part);
      const editions = await popup.look((root) =>
        [...root.querySelectorAll('a[hreflang]')].map((a) => a.getAttribute('hreflang')),
      );
      assert.deepEqual(editions, seed.editions);
      await popup.close();

      const reader = await read(stage.driver, tab);
      const body = await reader.look((root) => ({
        paragraphs: [...root.querySelectorAll('.body p')].map((p) => p.textContent!.trim()),
        picture: root.querySelector<HTMLImageElement>('main img')?.src,
        time: root.querySelector('time')?.dateTime,
        all: root.querySelector('main')!.textContent!,
      }));
      assert.deepEqual(body.paragraphs, seed.paragraphs);
      assert.equal(body.picture, seed.leadImage);
      assert.equal(body.time, seed.publishedTime);
      for (const furniture of seed.mustNotAppear) {
        assert.ok(!body.all.toLowerCase().includes(furniture.toLowerCase()), furniture);
      }
    });
  });

  for (const name of LEFT_AS_THEY_WERE) {
    test(`the page ${name} is the same after the reader was open`, async () => {
      await stage.visit(pages()[name]!.url, async (tab) => {
        // A picture that comes later pushes the text down, and browsers scroll after it.
        await poll('the page is whole', () => tab.look(() => document.readyState === 'complete'));
        await tab.look(() => scrollTo(0, 150));
        const before = await stateOf(tab);
        const reader = await read(stage.driver, tab);
        await reader.press(words('close'));
        await isClosed(tab);
        assert.deepEqual(await stateOf(tab), before);
      });
    });
  }
});

function heightOfTools(root: Root): number {
  return root.querySelector('form')!.getBoundingClientRect().height;
}
