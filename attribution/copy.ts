/** The flavours of one copy. */
export interface Flavours {
  text: string;
  /** Absent for what is to be pasted letter by letter everywhere, such as code. */
  html?: string;
  /** Besides, for what is made in all forms at once; `copy-with-markdown.ts` takes it along. */
  markdown?: string;
}

/** What goes on the clipboard, by media type. */
export type ByType = Readonly<Record<string, string>>;

/**
 * Puts the flavours on the clipboard. False if the browser lets neither way through; then the text can be offered
 * for copying by hand.
 *
 * @param holder - where a marked text may stand for an instant, inside whatever dialog is open: outside of it
 *   everything is inert and can't be marked.
 */
export async function copyFlavours(flavours: Flavours, holder: Element): Promise<boolean> {
  const copy = byType(flavours);
  return (await copyByClipboard(copy)) || copyByEvent(copy, holder);
}

export function byType({ text, html }: Flavours): ByType {
  return { 'text/plain': text, ...(html !== undefined && { 'text/html': html }) };
}

/** Absent on pages served by http:, and forbidden by some pages' policy. */
export async function copyByClipboard(copy: ByType): Promise<boolean> {
  try {
    const blobs = Object.entries(copy).map(([type, content]) => [type, new Blob([content], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

/**
 * The old command, which fires a copy event that we fill. Listens once, on the way down from the window, and lets
 * nobody else see the event, since pages add their own words to what is copied.
 */
export function copyByEvent(copy: ByType, holder: Element): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    for (const [type, content] of Object.entries(copy)) event.clipboardData.setData(type, content);
    event.preventDefault();
    event.stopImmediatePropagation();
    filled = true;
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  const restore = isSomethingMarked(holder) ? undefined : markSomething(holder);
  try {
    return document.execCommand('copy') && filled;
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
    restore?.();
  }
}

/** Words that the person has marked stay so, and serve as well. */
function isSomethingMarked(holder: Element): boolean {
  const root = holder.getRootNode() as ShadowRoot & Partial<Pick<Document, 'getSelection'>>;
  return (root.getSelection?.() ?? document.getSelection())?.isCollapsed === false;
}

/** The command works only while something is marked. Returns how to put focus back and take the marked text away. */
function markSomething(holder: Element): () => void {
  const focused = (holder.getRootNode() as Document | ShadowRoot).activeElement;
  const field = document.createElement('textarea');
  field.value = '-';
  field.readOnly = true;
  field.style.cssText = 'position: fixed; inset-block-start: 0; opacity: 0; inline-size: 1px; block-size: 1px';
  holder.append(field);
  field.select();
  return () => {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
}
