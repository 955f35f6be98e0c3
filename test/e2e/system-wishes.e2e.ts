import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root, Surface, Wishes } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { pages } from './server.ts';
import { read, says, settled } from './steps.ts';

const { url: STORY } = pages()['en-caliber']!;

/** Colours take a moment to change. */
const PATIENCE_MS = 2000;

const WISHES: Record<string, { wishes: Wishes; query: string }> = {
  'forced colours': { wishes: { forcedColours: true }, query: '(forced-colors: active)' },
  'more contrast': { wishes: { moreContrast: true }, query: '(prefers-contrast: more)' },
  'less motion': { wishes: { lessMotion: true }, query: '(prefers-reduced-motion: reduce)' },
};

inEachBrowser((stage) => {
  for (const [name, { wishes, query }] of Object.entries(WISHES)) {
    const look = async (surface: Surface, part: string): Promise<string[]> => {
      if (wishes.lessMotion) return surface.look(moving, part);
      return [...(await surface.look(faint, part, 7)), ...(await surface.look(unmarked, part))];
    };
    /** What is wrong there under that wish, when colours have come to rest. */
    const faultsIn = async (surface: Surface, part: string): Promise<string[]> => {
      await poll(`${name} has arrived`, () => surface.look(matches, query));
      let faults: string[] = [];
      const isRight = async () => {
        faults = await look(surface, part);
        return faults.length === 0;
      };
      await poll('all is right', isRight, PATIENCE_MS).catch(() => undefined);
      return faults;
    };

    test(`${name}: text, focus and what is chosen can be seen in popup, reader, panel and options`, async () => {
      await stage.driver.setWishes(wishes);
      try {
        await stage.visit(STORY, async (tab) => {
          const popup = await stage.driver.openPopup(tab);
          await settled(popup);
          await popup.press(words('nightMode'));
          await popup.tabOn();
          assert.deepEqual(await faultsIn(popup, 'main'), []);
          await popup.press(words('nightMode'));
          await popup.close();

          const reader = await read(stage.driver, tab);
          await poll('the tools are there', () => reader.look((root) => root.querySelector('.tools') !== null));
          await tab.key('Tab', { shift: true });
          assert.deepEqual(await faultsIn(reader, '.tools'), []);
          assert.deepEqual(await faultsIn(reader, '.article'), []);
          await reader.press(words('copyLink'));
          await says(reader, words('linkCopied'));
          assert.deepEqual(await faultsIn(reader, '.messages'), []);
          await reader.press(words('readerSettings'));
          await poll('the panel is open', () => reader.look((root) => root.querySelector('.setting') !== null));
          await tab.key('Tab');
          assert.deepEqual(await faultsIn(reader, '.settings-panel'), []);
        });
        const options = await stage.driver.open(`${await stage.driver.extensionUrl()}options.html`);
        await says(options, words('resetAll'));
        await options.key('Tab');
        assert.deepEqual(await faultsIn(options, 'main'), []);
        await options.close();
      } finally {
        await stage.driver.setWishes({});
      }
    });
  }
});

/** Runs in the page, as all that follows. */
function matches(root: Root, query: string): boolean {
  return ('body' in root ? root : root.ownerDocument).defaultView!.matchMedia(query).matches;
}

/** What would move: anything that takes time to change or runs by itself. */
function moving(root: Root, part: string): string[] {
  const view = ('body' in root ? root : root.ownerDocument).defaultView!;
  const all = [...root.querySelectorAll(part)].flatMap((each) => [each, ...each.querySelectorAll('*')]);
  const slow = all.filter((element) => {
    const { transitionDuration, animationName, animationDuration, scrollBehavior } = view.getComputedStyle(element);
    const runs = animationName !== 'none' && /[1-9]/.test(animationDuration);
    return runs || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
  });
  return slow.map(({ localName, className }) => `${localName}.${String(className)} moves`);
}

/** Text that does not stand out from what it stands on by that ratio. Swatches are samples of colours. */
function faint(root: Root, part: string, least: number): string[] {
  const view = ('body' in root ? root : root.ownerDocument).defaultView!;
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [red, green, blue] = channels(colour)
      .slice(0, 3)
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const canvas = view.getComputedStyle(root.querySelector('body, dialog')!).backgroundColor;
  const isForced = view.matchMedia('(forced-colors: active)').matches;
  const paperOf = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    // The browser puts a plate of its own behind words, whatever they stand on.
    if (isForced && view.getComputedStyle(element).forcedColorAdjust === 'auto') return canvas;
    const { backgroundColor } = view.getComputedStyle(element);
    return (channels(backgroundColor)[3] ?? 1) === 0 ? paperOf(element.parentElement) : backgroundColor;
  };
  const all = [...root.querySelectorAll(part)].flatMap((each) => [...each.querySelectorAll('*')]);
  const texts = all.filter(
    (element) =>
      [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue!.trim()) &&
      element.checkVisibility() &&
      !element.closest('.swatch, .unseen, .preview, :disabled, option'),
  );
  const ratioOf = (element: Element) => {
    const [one, other] = [luminance(view.getComputedStyle(element).color), luminance(paperOf(element))];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
  return texts
    .filter((element) => !element.matches('a, a *') && ratioOf(element) < least)
    .map((element) => `"${element.textContent!.trim().slice(0, 40)}" is at ${ratioOf(element).toFixed(1)}`);
}

/** The focus without a ring; and what is chosen and looks as what is not. */
function unmarked(root: Root, part: string): string[] {
  const view = ('body' in root ? root : root.ownerDocument).defaultView!;
  const faults: string[] = [];
  const focused = root.activeElement;
  const ringed = [focused, focused?.closest('.option, .icon-button, label')].some((element) => {
    const { outlineStyle, outlineWidth } = element
      ? view.getComputedStyle(element)
      : { outlineStyle: 'none', outlineWidth: '0' };
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  if (focused?.closest(part) && focused.localName !== 'main' && !ringed)
    faults.push(`${focused.outerHTML} has no ring`);
  const looksOf = (element: Element) => {
    const { borderTopColor, borderTopWidth, outlineStyle, backgroundColor, color } = view.getComputedStyle(element);
    return [borderTopColor, borderTopWidth, outlineStyle, backgroundColor, color].join();
  };
  for (const group of root.querySelectorAll(`:is(${part}) :is(.options, .themes)`)) {
    const [chosen, ...more] = [...group.querySelectorAll(':is(.option, .icon-button):has(:checked)')];
    const others = [...group.querySelectorAll(':is(.option, .icon-button):not(:has(:checked))')];
    if (!chosen || more.length > 0) faults.push(`${group.className} has not one choice`);
    else if (others.some((other) => looksOf(other) === looksOf(chosen)))
      faults.push(`${chosen.textContent} looks unchosen`);
  }
  return faults;
}
