import { useState } from 'preact/hooks';

/**
 * An id that no other element has, the same for as long as the component is there. Preact's own `useId` counts from 0
 * again each time that a root is rendered from outside, as all our pages are: what came later had the ids of what was there.
 */
export function useOwnId(): string {
  return useState(() => `id-${Math.random().toString(36).slice(2)}`)[0];
}
