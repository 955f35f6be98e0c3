import type { Mark, MarkColour } from '../mark';
import type { Passage } from './describe';

/** A mark that is made now; without a passage, for the whole article. */
export function newMark(colour: MarkColour, passage?: Passage, now = new Date()): Mark {
  const time = now.toISOString();
  return { id: uniqueId(), ...passage, colour, createdAt: time, changedAt: time };
}

/** Made by hand, since `crypto.randomUUID` is missing in pages that came without encryption. */
function uniqueId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
