import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root, Surface } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { pages } from './server.ts';
import { isClosed, looksOf, read, readerOf, says, stateOf } from './steps.ts';

const PHONE = { width: 360, height: 740 };
const { url: STORY } = pages()['en-caliber']!;

inEachBrowser(
  (stage) => {
    const openOwn = async (page: string) => stage.driver.open(`${await stage.driver.extensionUrl()}${page}.html`);

    test('the popup, a page of its own on a phone, takes the width there is', async () => {
      const popup = await openOwn('popup');
      await says(popup, words('refusal_other_extension'));
      for (const width of [360, 412]) {
        await popup.resize(width, PHONE.height);
        await poll(`it is ${width} wide`, async () => (await popup.look(widthOfMain)) === width);
        await suitsFingers(popup, width);
      }
      await popup.press(words('nightMode'));
      await poll('it is night', () => popup.look(() => document.documentElement.dataset.theme === 'night'));
      await popup.press(words('nightMode'));
      await popup.close();
    });

    test('the reader is opened, set and closed by taps', async () => {
      await stage.visit(STORY, async (tab) => {
        const reader = await read(stage.driver, tab);
        await suitsFingers(reader, PHONE.width);
        const { size } = await looksOf(reader);
        await reader.press(words('largerText'));
        await poll('the text is larger', async () => (await looksOf(reader)).size !== size);
        await reader.press(words('readerSettings'));
        await poll('the panel is open', () => reader.look((root) => root.querySelector('.setting') !== null));
        await suitsFingers(reader, PHONE.width);
        await reader.press(words('theme_gray'));
        await poll('it is gray', async () => (await looksOf(reader)).theme === 'gray');
        await reader.press(words('closeSettings'));
        await reader.press(words('more'));
        await poll('the menu is open', () => reader.look((root) => root.querySelector('#menu:popover-open') !== null));
        await suitsFingers(reader, PHONE.width);
        await reader.press(`${words('readingRuler')}r`);
        await poll('the ruler is there', () => reader.look((root) => root.querySelector('.ruler') !== null));
        await reader.press(words('close'));
        await isClosed(tab);
      });
    });

    test('a page wider than the phone is read at the width of the phone, and is as it was afterwards', async () => {
      const page = '<!doctype html><html lang="en"><head><title>Wide</title></head><body style="margin: 0">';
      const url = 'https://wide.example/story';
      const sentence = '<p>The ferry left at six, and nobody had expected it to come back before the evening bell.</p>';
      const wide = '<div style="inline-size: 1500px">A table of tides</div>';
      const body = `${page}<article><h1>The tide</h1>${sentence.repeat(8)}</article>${wide}</body></html>`;
      stage.server.serve(url, { body });
      await stage.visit(url, async (tab) => {
        const before = { ...(await stateOf(tab)), width: await tab.look(() => innerWidth) };
        const reader = await read(stage.driver, tab);
        await poll('the reader is as wide as the phone', async () => (await reader.look(widthOfMain)) === PHONE.width);
        await reader.press(words('close'));
        await isClosed(tab);
        await poll('the page is as wide as before', async () => (await tab.look(() => innerWidth)) === before.width);
        assert.deepEqual({ ...(await stateOf(tab)), width: before.width }, before);
      });
    });

    test('the options are set by taps', async () => {
      const options = await openOwn('options');
      await says(options, words('part_privacy'));
      await suitsFingers(options, PHONE.width);
      await options.press(words('theme_sepia'));
      await poll('it is sepia', () => options.look(() => document.documentElement.dataset.theme === 'sepia'));
      await options.close();
    });

    test('the welcome page opens the reader by a tap', async () => {
      const welcome = await openOwn('welcome');
      await says(welcome, words('welcome_end'));
      await suitsFingers(welcome, PHONE.width);
      await welcome.press(words('readClean'));
      const reader = await readerOf(welcome);
      await suitsFingers(reader, PHONE.width);
      await reader.press(words('close'));
      await isClosed(welcome);
      await welcome.close();
    });
  },
  { phone: PHONE },
);

/** Nothing is wider than the phone, and each control is large enough and not covered by anything. */
async function suitsFingers(surface: Surface, width: number): Promise<void> {
  await poll('nothing moves', () =>
    surface.look((root) => root.getAnimations().every((one) => one.playState !== 'running')),
  );
  const { widest, faults } = await surface.look(measure, width);
  assert.ok(widest <= width, `${widest} px wide`);
  assert.deepEqual(faults, []);
}

/** Runs in the page. */
function measure(root: Root, width: number): { widest: number; faults: string[] } {
  const LEAST = 24;
  const named = (element: Element) => element.getAttribute('aria-label') ?? element.textContent ?? element.localName;
  const open = root.querySelector(':popover-open') ?? root.querySelector('dialog') ?? (root as Document).body;
  const controls = [...open.querySelectorAll<HTMLElement>('button, input, select, textarea, summary')];
  const faults = controls
    .map((control) => control.closest<HTMLElement>('label') ?? control)
    .filter((target) => target.checkVisibility() && target.getBoundingClientRect().width > 1)
    .flatMap((target) => {
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = target.getBoundingClientRect();
      const hit = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const isSmall = Math.min(box.width, box.height) < LEAST;
      const isOut = box.left < 0 || box.right > width;
      const isCovered = !target.contains(hit);
      return isSmall || isOut || isCovered
        ? [`${named(target)}: ${box.width} × ${box.height} at ${box.left}, ${box.top}, under ${hit?.className}`]
        : [];
    });
  const page = 'body' in root ? root.documentElement : root.querySelector('main.page')!;
  return { widest: Math.max(page.scrollWidth, open.scrollWidth), faults };
}

/** Runs in the page. */
function widthOfMain(root: Root): number {
  return root.querySelector('main')!.getBoundingClientRect().width;
}
