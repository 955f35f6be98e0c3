import type { Point, Tab } from './driver.ts';
import { poll } from './poll.ts';

/**
 * The point that is found, once it is found at the same place twice: what is still scrolled or laid out would be missed.
 *
 * @param pauseMs between two findings, besides the one of each poll
 */
export function resting<Found extends Point>(
  what: string,
  find: () => Promise<Found | null>,
  pauseMs = 0,
): Promise<Found> {
  let last: Found | null = null;
  return poll(what, async () => {
    const now = await find();
    const rests = last && now && last.x === now.x && last.y === now.y;
    last = now;
    if (!rests && pauseMs) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    return rests && now;
  });
}

/** A point of what the selector finds that nothing covers, in sight and when nothing that still comes moves it any more. */
export function restingPlace(tab: Tab, selector: string): Promise<Point> {
  return resting(`${selector} rests`, () => tab.look(bareOf, selector), 100);
}

/** Runs in the page. */
function bareOf(root: Document | ShadowRoot, selector: string): Point | null {
  const element = root.querySelector(selector)!;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const points = [0.5, 0.3, 0.1, 0.7, 0.9].map((share) => ({ x: left + width * share, y: top + height / 2 }));
  return points.find(({ x, y }) => element.contains(root.elementFromPoint(x, y))) ?? null;
}
