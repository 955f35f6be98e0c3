/** The flavours of one copy. */
export interface Flavours {
  text: string;
  html: string;
  /** Only programs that look for it find it, and only in browsers that let it through. */
  markdown?: string;
}

/** As browsers call a type that the system does not know. */
const WEB_MARKDOWN = 'web text/markdown';

/**
 * Puts all flavours on the clipboard. False if the browser lets neither way through; then the text can be offered
 * for copying by hand.
 *
 * @param holder - where a marked text may stand for an instant, inside whatever dialog is open: outside of it
 *   everything is inert and can't be marked.
 */
export async function copyFlavours(flavours: Flavours, holder: Element): Promise<boolean> {
  return (await copyByClipboard(flavours)) || copyByEvent(flavours, holder);
}

/** Absent on pages served by http:, and forbidden by some pages' policy. */
async function copyByClipboard({ text, html, markdown }: Flavours): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob(text, 'text/plain'),
        'text/html': blob(html, 'text/html'),
        ...(markdown && ClipboardItem.supports?.(WEB_MARKDOWN) && { [WEB_MARKDOWN]: blob(markdown, 'text/markdown') }),
      }),
    ]);
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
    event.clipboardData.setData('text/html', html);
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
