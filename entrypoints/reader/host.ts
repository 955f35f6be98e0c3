import { TEXT_STYLES, TOOL_STYLES } from '../../components/reader/styles';
import { sheetOf } from './sheet-of';

const HOST_NAME = 'colophon-reader';

/** The one element the reader adds to the page, and what is inside its closed shadow root. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  dialog: HTMLDialogElement;
}

/** Puts an empty reader on the page, not shown yet. One left by an older version of the extension is taken away. */
export function mountHost(): Host {
  for (const orphan of document.querySelectorAll(HOST_NAME)) orphan.remove();
  const element = document.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = TEXT_STYLES.map(sheetOf);
  const dialog = document.createElement('dialog');
  root.append(dialog);
  // Beside the body and not in it, where scripts of the page look for their own elements.
  document.documentElement.append(element);
  return { element, root, dialog };
}

/** Gives the reader the styles of its tools, which it can do without as long as only the text is shown. */
export function wearToolStyles({ root }: Host): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...TOOL_STYLES.map(sheetOf)];
}
