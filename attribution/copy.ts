/** The flavours of one copy. */
export interface Flavours {
  text: string;
  /** Absent for what is to be pasted letter by letter everywhere, such as code. */
  html?: string;
}

/**
 * Puts the flavours on the clipboard. False if the browser lets neither way through; then the text can be offered
 * for copying by hand.
 *
 * @param holder - where a marked text may stand for an instant, inside whatever dialog is open: outside of it
 *   everything is inert and can't be marked.
 */
export async function copyFlavours(flavours: Flavours, holder: Element): Promise<boolean> {
  return (await copyByClipboard(flavours)) || copyByEvent(flavours, holder);
}

/** Absent on pages served by http:, and forbidden by some pages' policy. */
async function copyByClipboard({ text, html }: Flavours): Promise<boolean> {
  try {
    const rich = html !== undefined && { 'text/html': blob(html, 'text/html') };
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), ...rich })]);
    return true;
  } catch {
    return false;
  }
}

function blob(content: string, type: string): Blob {
  return new Blob([content], { type });
}

/**
 * The old command, which fires a copy event that we fill. Listens once, on the way down from the window, and lets
 * nobody else see the event, since pages add their own words to what is copied.
 */
function copyByEvent({ text, html }: Flavours, holder: Element): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    filled = true;
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  const restore = markSomething(text, holder);
  try {
    return document.execCommand('copy') && filled;
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
    restore();
  }
}

/** The command works only while something is marked. Returns how to put focus back and take the marked text away. */
function markSomething(text: string, holder: Element): () => void {
  const focused = (holder.getRootNode() as Document | ShadowRoot).activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.cssText = 'position: fixed; inset-block-start: 0; opacity: 0; inline-size: 1px; block-size: 1px';
  holder.append(field);
  field.select();
  return () => {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
}
