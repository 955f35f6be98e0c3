import { Fragment, h, render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { jsx, jsxs } from 'preact/jsx-runtime';

/**
 * Preact as the reader's script hands it on to its parts: components of two copies could not stand in one tree, and a
 * copy is five kilobytes. The build puts these names in the place of the modules (`scripts/build/shared-preact.ts`).
 */
export const SHARED_PREACT = {
  preact: { Fragment, h, render },
  'preact/hooks': { useEffect, useLayoutEffect, useMemo, useRef, useState },
  'preact/jsx-runtime': { Fragment, jsx, jsxs },
} as const;

/** Leaves it in the isolated world, once: what is on the page already keeps what it was made with. */
export function sharePreact(): void {
  const world = globalThis as { colophonPreact?: typeof SHARED_PREACT };
  world.colophonPreact ??= SHARED_PREACT;
}
