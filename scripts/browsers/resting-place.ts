import type { Point, Tab } from './driver.ts';
import { poll } from './poll.ts';

/** A point of what the selector finds that nothing covers, in sight and when nothing that still comes moves it any more. */
export async function restingPlace(tab: Tab, selector: string): Promise<Point> {
  let last: Point | null = null;
  return poll(`${selector} rests`, async () => {
    const now = await tab.look(bareOf, selector);
    const rests = last && now && last.x === now.x && last.y === now.y;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return rests && now;
  });
}

/** Runs in the page. */
function bareOf(root: Document | ShadowRoot, selector: string): Point | null {
  const element = root.querySelector(selector)!;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const points = [0.5, 0.3, 0.1, 0.7, 0.9].map((share) => ({ x: left + width * share, y: top + height / 2 }));
  return points.find(({ x, y }) => element.contains(root.elementFromPoint(x, y))) ?? null;
}
