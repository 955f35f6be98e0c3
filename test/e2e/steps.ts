/** What a person does, and what they see, in a word each. */
import type { Driver, Popup, Surface, Tab } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { words } from './harness.ts';

/** Resolves when those words can be seen or heard there. */
export async function says(surface: Surface, sentence: string): Promise<void> {
  let seen = '';
  try {
    await poll(`"${sentence}" is said`, async () => {
      seen = await textOf(surface);
      return seen.includes(sentence);
    });
  } catch (error) {
    throw new Error(`"${sentence}" was not said, but: ${seen}`, { cause: error });
  }
}

/** All that stands there as text, white space folded. */
export function textOf(surface: Surface): Promise<string> {
  return surface.look((root) => {
    const box = 'body' in root ? root.body : root.querySelector('dialog');
    return (box?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** Opens the popup, presses that button and gives the reader when it can be seen; the popup is closed again. */
export async function read(driver: Driver, tab: Tab, button = words('readClean')): Promise<Surface> {
  const popup = await driver.openPopup(tab);
  await popup.press(button);
  const reader = await readerOf(tab);
  await popup.close();
  return reader;
}

/** The reader over that page, when its dialog is open. */
export function readerOf(tab: Tab): Promise<Surface> {
  return poll('the reader is open', async () => {
    const reader = await tab.reader();
    return (await reader?.look((root) => root.querySelector('dialog')?.open)) ? reader : undefined;
  });
}

export async function isClosed(tab: Tab): Promise<void> {
  await poll('the reader is closed', async () => !(await tab.reader()));
}

/** Text size and theme, as the reader wears them. */
export function looksOf(reader: Surface): Promise<{ size: string; theme: string | undefined }> {
  return reader.look((root) => {
    const dialog = root.querySelector('dialog')!;
    return { size: dialog.style.getPropertyValue('--text-size'), theme: dialog.dataset.theme };
  });
}

/** The page's own HTML and where it is scrolled to, which no reading may change. */
export function stateOf(tab: Tab): Promise<{ html: string; scroll: number }> {
  return tab.look(() => ({ html: document.documentElement.outerHTML, scroll: scrollY }));
}

/** Resolves when the popup shows an article or a sentence, and no longer that it is reading. */
export async function settled(popup: Popup): Promise<void> {
  await poll('the popup has settled', () =>
    popup.look((root) => root.querySelector('main')?.getAttribute('aria-busy') === 'false'),
  );
}

/** Selects those words, which stand in one paragraph of the article. */
export async function selectWords(reader: Surface, passage: string): Promise<void> {
  await reader.look((root, wanted) => {
    const paragraph = [...root.querySelectorAll('.body p')].find(({ textContent }) => textContent!.includes(wanted))!;
    paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
    const node = paragraph.firstChild!;
    const start = node.textContent!.indexOf(wanted);
    node.ownerDocument!.getSelection()!.setBaseAndExtent(node, start, node, start + wanted.length);
  }, passage);
}

/** Types into the field with that name, as scripts of the page see typing. */
export function type(tab: Tab, name: string, value: string): Promise<void> {
  return tab.look(
    (root, label, typed) => {
      const field = [...root.querySelectorAll('label')]
        .find((each) => each.textContent === label)!
        .querySelector('input')!;
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    name,
    value,
  );
}
