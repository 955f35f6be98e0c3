import { byType, copyByClipboard, copyByEvent, type Flavours } from './copy';

/** As browsers call a type that the system does not know: other programs find it under this name. */
const WEB_MARKDOWN = 'web text/markdown';

/**
 * The same with Markdown as a third flavour, which pages find that look for it when something is pasted, and other programs
 * where the browser lets them. Chromium asks the person before a page writes types that it can't check, which a copy is not
 * worth; so unless that is allowed already, it goes by the copy event, where nobody is asked.
 */
export async function copyWithMarkdown(
  { markdown, ...flavours }: Flavours & { markdown: string },
  holder: Element,
): Promise<boolean> {
  const copy = byType(flavours);
  if ((await mayWriteAnyType()) && (await copyByClipboard({ ...copy, [WEB_MARKDOWN]: markdown }))) return true;
  return copyByEvent({ ...copy, 'text/markdown': markdown }, holder) || copyByClipboard(copy);
}

async function mayWriteAnyType(): Promise<boolean> {
  try {
    const permission = { name: 'clipboard-write', allowWithoutSanitization: true } as unknown as PermissionDescriptor;
    const { state } = await navigator.permissions.query(permission);
    return state === 'granted' && ClipboardItem.supports(WEB_MARKDOWN);
  } catch {
    return false;
  }
}
