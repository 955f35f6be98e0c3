import { browser } from 'wxt/browser';
import { PART_FILES, type PartRequest } from './parts';

interface Sender {
  id?: string;
  tab?: { id?: number };
  frameId?: number;
}

/**
 * Injects a part into the frame of our own script that asks for it, and answers when it has run. The access to the tab
 * is the one of the click that opened the reader.
 */
export function answerForParts(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tabId === undefined || !isPartRequest(message)) return undefined;
    const target = { tabId, frameIds: [sender.frameId ?? 0] };
    return browser.scripting
      .executeScript({ target, files: [PART_FILES[message.part]], injectImmediately: true })
      .then(() => true);
  });
}

function isPartRequest(message: unknown): message is PartRequest {
  const { call, part } = (message ?? {}) as Partial<PartRequest>;
  return call === 'part' && typeof part === 'string' && Object.hasOwn(PART_FILES, part);
}
