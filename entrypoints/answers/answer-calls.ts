import { browser } from 'wxt/browser';

/** Who calls, as the browser says. */
export interface Sender {
  id?: string;
  tab?: { id?: number; incognito?: boolean };
  frameId?: number;
  url?: string;
}

/**
 * Answers one call, or gives undefined if it is not to be answered. What is in the call was written by our own script, but
 * next to a page: each answer looks at every field before it uses it.
 */
export type Answer = (fields: Record<string, unknown>, sender: Sender) => Promise<unknown> | undefined;

/**
 * The one door for messages: answers our own scripts and pages, and nobody else, with what the table has for their `call`.
 * To be set at once when the background starts, or the browser would not wake it for them.
 */
export function answerCalls(answers: Readonly<Record<string, Answer>>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
    const fields = message as Record<string, unknown>;
    const { call } = fields;
    return typeof call === 'string' && Object.hasOwn(answers, call) ? answers[call]!(fields, sender) : undefined;
  });
}
