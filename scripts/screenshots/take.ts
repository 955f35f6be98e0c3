import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Root, Surface, Tab } from '../browsers/driver.ts';
import { poll } from '../browsers/poll.ts';

/** Where all pictures go that are only to be looked at. */
export const ALL = path.resolve(import.meta.dirname, '../../.colophon/screenshots');

export const DESK = { width: 1280, height: 900 };
export const PHONE = { width: 320, height: 640 };

/** Pictures the tab when what is seen of the surface has come to rest. */
export async function take(tab: Tab, surface: Surface, name: string): Promise<void> {
  mkdirSync(ALL, { recursive: true });
  await poll('pictures are there and nothing moves', () => surface.look(isStill));
  await tab.screenshot(path.join(ALL, `${name}.png`));
}

/** True when nothing moves and each picture that is due has come. Runs in the page. */
export function isStill(root: Root): boolean {
  const pictures = [...root.querySelectorAll('img')].filter(({ loading }) => loading !== 'lazy');
  const moving = root.getAnimations().some(({ playState }) => playState === 'running');
  return pictures.every(({ complete }) => complete) && !moving;
}

/** Clicks that theme's swatch in the panel; false while it is not there. Runs in the page. */
export function chooseSwatch(root: Root, theme: string): boolean {
  const label = root.querySelector(`.swatch[data-theme="${theme}"]`)?.closest('label');
  label?.click();
  return label !== null && label !== undefined;
}
