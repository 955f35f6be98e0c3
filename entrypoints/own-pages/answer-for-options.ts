import { browser } from 'wxt/browser';
import type { OptionsRequest } from '../../messages';

/** Opens the options page for our own script in a page, which can't do so by itself, and answers when it is open. */
export function answerForOptions(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string }) => {
    if (sender.id !== browser.runtime.id || !isOptionsRequest(message)) return undefined;
    return browser.runtime.openOptionsPage().then(() => true);
  });
}

function isOptionsRequest(message: unknown): message is OptionsRequest {
  return (message as Partial<OptionsRequest> | null)?.call === 'options';
}
