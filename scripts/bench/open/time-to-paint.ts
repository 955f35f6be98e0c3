import type { Driver, Root } from '../../browsers/driver.ts';

/** One reader that is timed. */
export interface Contestant {
  /** The extension's name in the browser; ours without. */
  extension?: string;
  /** The button of its popup that opens the reader, by name. */
  button: string;
}

/**
 * Milliseconds from the click on the popup's button to the end of the first frame that shows the reader. Each page comes
 * in a new tab, so that nothing in it has run before; undefined if no reader came.
 */
export async function timeToPaint(driver: Driver, url: string, { extension, button }: Contestant) {
  const tab = await driver.open(url);
  try {
    await tab.look(watchForReader);
    const popup = await driver.openPopup(tab, extension);
    await popup.look(noteClicks);
    await popup.press(button);
    const painted = await tab.look(paintedAt);
    const clicked = await popup.look(clickedAt);
    return painted === null || clicked === null ? undefined : painted - clicked;
  } finally {
    await tab.close();
  }
}

/*
 * These run in the page and in the popup and see nothing of this file. The times of both are of one clock: what
 * `performance.timeOrigin` counts from is the same for all pages of a browser.
 */

interface Noted {
  paintedAt?: Promise<number>;
  clickedAt?: number;
}

function watchForReader(_root: Root): void {
  (globalThis as Noted).paintedAt = new Promise((resolve) => {
    const watching = new MutationObserver(() => {
      if (!document.querySelector('colophon-reader, naive-reader')) return;
      watching.disconnect();
      // The frame is laid out and painted right after its callbacks; a task so urgent comes before whatever else waits then.
      requestAnimationFrame(() => {
        const note = () => resolve(performance.timeOrigin + performance.now());
        void scheduler.postTask(note, { priority: 'user-blocking' });
      });
    });
    watching.observe(document.documentElement, { childList: true });
  });
}

function noteClicks(_root: Root): void {
  const note = () => {
    (globalThis as Noted).clickedAt = performance.timeOrigin + performance.now();
  };
  addEventListener('click', note, { capture: true });
}

function paintedAt(_root: Root): Promise<number | null> {
  const soon = new Promise<null>((resolve) => setTimeout(resolve, 5000, null));
  return Promise.race([(globalThis as Noted).paintedAt!, soon]);
}

function clickedAt(_root: Root): number | null {
  return (globalThis as Noted).clickedAt ?? null;
}
