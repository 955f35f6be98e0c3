import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { copyWithMarkdown } from '../../attribution/copy-with-markdown';

const QUOTE = { text: 'Ferry', html: '<p>Ferry</p>', markdown: '> Ferry' };

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** What a page finds that looks for these types when something is pasted. */
async function pasted(...types: string[]): Promise<string[]> {
  const field = document.body.appendChild(document.createElement('textarea'));
  const found = new Promise<string[]>((resolve) => {
    field.addEventListener('paste', ({ clipboardData }) => resolve(types.map((type) => clipboardData!.getData(type))));
  });
  await userEvent.click(field);
  await userEvent.paste();
  return found;
}

async function copyByClick(): Promise<boolean> {
  const button = document.body.appendChild(document.createElement('button'));
  const done = new Promise<boolean>((resolve) => {
    button.addEventListener('click', () => resolve(copyWithMarkdown(QUOTE, document.body)));
  });
  await userEvent.click(button);
  return done;
}

test('three flavours go at once, without the browser asking anything', async () => {
  const write = vi.spyOn(navigator.clipboard, 'write');
  expect(await copyByClick()).toBe(true);
  expect(write).not.toHaveBeenCalled();
  const [text, html, markdown] = await pasted('text/plain', 'text/html', 'text/markdown');
  expect(text).toBe(QUOTE.text);
  expect(html).toContain(QUOTE.html);
  expect(markdown).toBe(QUOTE.markdown);
});

test('where the browser allows it, Markdown is there for all programs', async () => {
  vi.spyOn(navigator.permissions, 'query').mockResolvedValue({ state: 'granted' } as PermissionStatus);
  const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
  expect(await copyWithMarkdown(QUOTE, document.body)).toBe(true);
  const item = write.mock.calls[0]![0][0]!;
  expect(await (await item.getType('web text/markdown')).text()).toBe(QUOTE.markdown);
});

test('where the command is barred, text and HTML go the other way', async () => {
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
  expect(await copyWithMarkdown(QUOTE, document.body)).toBe(true);
  expect(write.mock.calls[0]![0][0]!.types).toEqual(['text/plain', 'text/html']);
});

test('words that are marked stay marked', async () => {
  const words = document.body.appendChild(document.createElement('p'));
  words.textContent = 'The ferry left at six.';
  document.getSelection()!.selectAllChildren(words);
  expect(await copyByClick()).toBe(true);
  expect(document.getSelection()!.toString()).toBe('The ferry left at six.');
});
