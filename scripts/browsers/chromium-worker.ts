import type { Browser, Target, WebWorker } from 'puppeteer-core';
import { poll } from './poll.ts';

/*
 * Chromium draws its menus itself and keeps made-up keys from its own shortcuts, so no driver reaches either. What they
 * would tell the extension is dispatched in its service worker, with the tab as it sees it.
 */

interface ChromeEvent {
  dispatch(...args: unknown[]): void;
}

interface Chrome {
  contextMenus: { onClicked: ChromeEvent };
  commands: { onCommand: ChromeEvent };
  tabs: { query(asked: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id: number }[]> };
  permissions: {
    request(asked: { origins: string[] }): Promise<boolean>;
    contains(asked: { origins: string[] }): Promise<boolean>;
  };
  action: {
    getBadgeText(asked: { tabId: number }): Promise<string>;
    getTitle(asked: { tabId: number }): Promise<string>;
  };
}

type World = { chrome: Chrome; answer?: (yes: boolean) => void };

export async function dispatchMenu(browser: Browser, id: string, click: { menuItemId: string; linkUrl?: string }) {
  const worker = await workerOf(browser, id);
  await worker.evaluate(async (info) => {
    const world = globalThis as unknown as World;
    const { permissions, tabs, contextMenus } = world.chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    if (!info.linkUrl) return contextMenus.onClicked.dispatch(info, tab);
    // A dispatched event is no gesture, without which the browser refuses to ask, and what is held it does not ask for.
    // So the question stands here, and until it is answered, nothing is held.
    const contains = permissions.contains.bind(permissions);
    const answered = new Promise<boolean>((resolve) => {
      world.answer = (yes) => {
        permissions.contains = contains;
        resolve(yes);
      };
    });
    permissions.contains = async () => false;
    permissions.request = () => answered;
    contextMenus.onClicked.dispatch(info, tab);
  }, click);
}

/** Answers the question that the last choice in the menu has led to. */
export async function answerInWorker(browser: Browser, id: string, yes: boolean): Promise<void> {
  const worker = await workerOf(browser, id);
  await worker.evaluate((granted) => (globalThis as unknown as World).answer?.(granted), yes);
}

export async function dispatchCommand(browser: Browser, id: string, name: string): Promise<void> {
  const worker = await workerOf(browser, id);
  await worker.evaluate(async (command) => {
    const { chrome } = globalThis as unknown as World;
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(command, tab);
  }, name);
}

export async function holds(browser: Browser, id: string, origin: string): Promise<boolean> {
  const worker = await workerOf(browser, id);
  return worker.evaluate(
    (asked) => (globalThis as unknown as World).chrome.permissions.contains({ origins: [asked] }),
    origin,
  );
}

/** What stands on the toolbar's button for the tab in front. */
export async function buttonOf(browser: Browser, id: string): Promise<{ mark: string; title: string }> {
  const worker = await workerOf(browser, id);
  return worker.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as World).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab!.id;
    return { mark: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
  });
}

/** Resolves when it is gone. */
export async function endWorker(browser: Browser, id: string): Promise<void> {
  const isOurs = (each: Target) => each.type() === 'service_worker' && each.url().includes(id);
  const target = browser.targets().find(isOurs);
  if (!target) return;
  await (await target.worker())?.close();
  await poll('the worker is gone', () => !browser.targets().includes(target));
}

/** The browser ends it when it is idle, and begins another one when it is looked at. */
function workerOf(browser: Browser, id: string): Promise<WebWorker> {
  return poll('the extension’s worker runs', async () => {
    const target = browser.targets().find((each) => each.type() === 'service_worker' && each.url().includes(id));
    return (await target?.worker()) ?? undefined;
  });
}
