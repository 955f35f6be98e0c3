import type { Root } from './driver.ts';

/** True once the document shows anything, be it the skeleton of the first paint. Runs in the page. */
export function painted(root: Root): boolean {
  const { body } = root as Document;
  return Boolean(body?.firstElementChild && body.getBoundingClientRect().height > 0);
}
