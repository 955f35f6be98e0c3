import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Host } from '../../../entrypoints/reader/host';
import { guardEvents } from '../../../entrypoints/reader/keys';

let host: Host;
let stop: () => void;
const larger = vi.fn();
const listen = vi.fn();
const pageListens = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  const element = document.documentElement.appendChild(document.createElement('test-reader'));
  const root = element.attachShadow({ mode: 'closed' });
  const dialog = root.appendChild(document.createElement('dialog'));
  dialog.append(document.createElement('button'), document.createElement('textarea'));
  dialog.showModal();
  host = { element, root, dialog };
  document.addEventListener('keydown', pageListens, { capture: true });
  stop = guardEvents(host, { '+': larger, l: listen });
});

afterEach(() => {
  stop();
  host.element.remove();
  document.removeEventListener('keydown', pageListens, { capture: true });
});

test('a shortcut does its thing, and the page hears nothing of it', async () => {
  await userEvent.keyboard('+');
  expect(larger).toHaveBeenCalledOnce();
  expect(pageListens).not.toHaveBeenCalled();
});

test('on a keyboard of another script the key at the same place counts', () => {
  const press = (key: string, code: string) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true }));
  press('д', 'KeyL');
  press('l', 'KeyN');
  expect(listen).toHaveBeenCalledTimes(2);
  press('д', 'Semicolon');
  expect(listen).toHaveBeenCalledTimes(2);
});

test('other keys are kept from the page too', async () => {
  await userEvent.keyboard('j');
  expect(pageListens).not.toHaveBeenCalled();
});

test('with a modifier a key is the browser’s', async () => {
  await userEvent.keyboard('{Control>}+{/Control}');
  expect(larger).not.toHaveBeenCalled();
});

test('in a field it is a character', async () => {
  host.dialog.querySelector('textarea')!.focus();
  await userEvent.keyboard('+');
  expect(larger).not.toHaveBeenCalled();
  expect(host.dialog.querySelector('textarea')!.value).toBe('+');
});

test('a reader whose element was taken away swallows no keys', async () => {
  host.element.remove();
  await userEvent.keyboard('+');
  expect(larger).not.toHaveBeenCalled();
  expect(pageListens).toHaveBeenCalled();
});
