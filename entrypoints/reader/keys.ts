import type { Host } from './host';

/** What a key does; Esc is missing because the dialog does that by itself. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Events that a page could use against the reader: its own shortcuts, blocked copying, a blocked context menu. */
const KEPT_FROM_PAGE = [
  'keydown',
  'keypress',
  'keyup',
  'copy',
  'cut',
  'contextmenu',
  'selectstart',
  'dragstart',
] as const;

/** Events that the reader's own elements need; they end where the reader ends. */
const ENDING_AT_HOST = [
  'click',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
] as const;

/**
 * Makes the shortcuts work while the reader is open, and keeps what happens in it from the page's listeners. Only what
 * the page listens for on its window on the way down can't be kept from it. Returns how to stop.
 */
export function guardEvents(host: Host, shortcuts: Shortcuts): () => void {
  const keep = (event: Event) => {
    if (!belongsToReader(event, host)) return;
    event.stopPropagation();
    if (event.type === 'keydown') press(event as KeyboardEvent, host, shortcuts);
  };
  const end = (event: Event) => event.stopPropagation();
  for (const type of KEPT_FROM_PAGE) window.addEventListener(type, keep, { capture: true });
  for (const type of ENDING_AT_HOST) host.element.addEventListener(type, end, { passive: true });
  return () => {
    for (const type of KEPT_FROM_PAGE) window.removeEventListener(type, keep, { capture: true });
    for (const type of ENDING_AT_HOST) host.element.removeEventListener(type, end);
  };
}

/** Without focus anywhere, keys arrive at the body. A dialog that the page opens on top of ours keeps its own. */
function belongsToReader(event: Event, { element }: Host): boolean {
  if (!element.isConnected) return false;
  return event.target === element || event.target === document.body || event.target === document.documentElement;
}

function press(event: KeyboardEvent, { root }: Host, shortcuts: Shortcuts): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(root.activeElement)) return;
  const key = keyOf(event);
  const shortcut = Object.hasOwn(shortcuts, key) ? shortcuts[key] : undefined;
  if (!shortcut) return;
  event.preventDefault();
  shortcut();
}

/** The key, or the Latin letter at its place where the keyboard writes another script. */
export function keyOf({ key, code }: KeyboardEvent): string {
  const isOtherLetter = /^(?![a-z])\p{L}$/iu.test(key);
  return isOtherLetter && code.startsWith('Key') ? code.slice(3).toLowerCase() : key;
}

function isTyping(focused: Element | null): boolean {
  return focused?.matches('textarea, select, input:not([type="radio"])') ?? false;
}
