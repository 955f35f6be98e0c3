import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Held } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { settled } from './steps.ts';

/** How many articles are read in the one tab after those by which it warms up; `OPENINGS=20` for a glance. */
const OPENINGS = Number(process.env.OPENINGS ?? 200);

/** So often the browser still compiles what it has seen run. */
const WARM_UP = 50;

/** Which share more the page may hold in the end. */
const GROWTH = 0.05;

const STORY = 'https://delta.example/en/endless-story';
/** Its paragraphs stay where they are, whatever stands in them: the browser keeps a record of what moves. */
const BODY = `<!doctype html><html lang="en"><title>Endless story</title><style>p { block-size: 9em; overflow: hidden }</style>
  <article><h1>A story of many</h1>${'<p>The ferry left at six.</p>'.repeat(80)}</article>`;

inEachBrowser((stage) => {
  test(`${OPENINGS} articles opened and closed in one tab leave nothing of them in its memory`, {
    timeout: 60_000 + (WARM_UP + OPENINGS) * 3_000,
  }, async (context) => {
    if (!stage.driver.held) return context.skip('Firefox tells no driver what a page holds');
    stage.server.serve(STORY, { body: BODY });
    const tab = await stage.driver.open(STORY);
    const popup = await stage.driver.openPopup(tab);
    await settled(popup);
    const openAndClose = async (number: number) => {
      await tab.look(tellAnother, number);
      await popup.press(words('readClean'));
      await poll('the reader is there, and all that comes after its first frame', () => tab.look(isComplete));
      await tab.key('Escape');
      await poll('the reader is gone', () => tab.look((root) => root.querySelector('colophon-reader') === null));
    };
    const held: Held[] = [];
    for (const [from, to] of [
      [0, WARM_UP],
      [WARM_UP, WARM_UP + OPENINGS],
    ] as const) {
      for (let number = from; number < to; number++) await openAndClose(number);
      held.push(await stage.driver.held(tab));
    }
    const [before, after] = held as [Held, Held];
    const growth = after.heap / before.heap - 1;
    context.diagnostic(
      `${OPENINGS} openings: ${before.heap} bytes to ${after.heap} (${(growth * 100).toFixed(1)} %), ` +
        `${before.code} bytes of machine code to ${after.code}, ${before.nodes} nodes to ${after.nodes}, ${before.listeners} listeners to ${after.listeners}`,
    );
    assert.ok(growth <= GROWTH, `The heap has grown by ${(growth * 100).toFixed(1)} %.`);
    assert.ok(after.nodes <= before.nodes, `${after.nodes - before.nodes} nodes are left.`);
    assert.ok(after.listeners <= before.listeners, `${after.listeners - before.listeners} listeners are left.`);
    await tab.close();
  });
});

/* The next two run in the page, as its own scripts do: so nothing of the driver's holds what is in the reader. */

/** Every story has some two thousand words of its own, and others in common with all. */
function tellAnother(_root: unknown, number: number): void {
  const letters = 'abcdefghijklmnoprstuvwyz';
  const spelled = (value: number) =>
    Array.from({ length: 4 }, (_, place) => letters[Math.floor(value / letters.length ** place) % letters.length]).join(
      '',
    );
  for (const [index, paragraph] of document.querySelectorAll('p').entries()) {
    const own = Array.from({ length: 25 }, (_, word) => spelled((number * 80 + index) * 25 + word));
    paragraph.textContent = `The ferry left at six, as it did before, and ${own.join(' and the ')} were on board.`;
  }
}

/** The page wears the reader's colour for its scroll bar when the reader is complete. */
function isComplete(): boolean {
  return document.querySelector('colophon-reader') !== null && document.adoptedStyleSheets.length > 0;
}
