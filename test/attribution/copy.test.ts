import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { copyFlavours } from '../../attribution/copy';

const FLAVOURS = {
  text: 'Ferry\nhttps://delta.example/ferry',
  html: '<p><a href="https://delta.example/ferry">Ferry</a></p>',
};

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Copies as a person does it, by a click, because browsers allow the command only then. */
async function copyByClick(): Promise<boolean> {
  const button = document.body.appendChild(document.createElement('button'));
  button.textContent = 'Copy';
  const done = new Promise<boolean>((resolve) => {
    button.addEventListener('click', () => resolve(copyFlavours(FLAVOURS, document.body)));
  });
  await userEvent.click(button);
  return done;
}

test('both flavours are written at once', async () => {
  const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
  expect(await copyFlavours(FLAVOURS, document.body)).toBe(true);
  const item = write.mock.calls[0]![0][0]!;
  expect(await (await item.getType('text/plain')).text()).toBe(FLAVOURS.text);
  expect(await (await item.getType('text/html')).text()).toBe(FLAVOURS.html);
});

test('where the clipboard is refused, a copy event is filled that nobody else sees', async () => {
  vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  const hijack = vi.fn();
  document.addEventListener('copy', hijack);
  expect(await copyByClick()).toBe(true);
  document.removeEventListener('copy', hijack);
  expect(hijack).not.toHaveBeenCalled();

  const field = document.body.appendChild(document.createElement('textarea'));
  await userEvent.click(field);
  await userEvent.paste();
  expect(field.value).toBe(FLAVOURS.text);
});

test('nothing of the attempt is left on the page, and focus is where it was', async () => {
  vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await copyByClick();
  expect(document.querySelector('textarea')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Copy');
});

test('where both ways are barred, it says so', async () => {
  vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  expect(await copyFlavours(FLAVOURS, document.body)).toBe(false);
});

test('an ordinary copy afterwards is the page’s own affair', async () => {
  vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  await copyFlavours(FLAVOURS, document.body);
  const own = vi.fn();
  document.addEventListener('copy', own, { once: true });
  document.body.dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
  expect(own).toHaveBeenCalledOnce();
});
