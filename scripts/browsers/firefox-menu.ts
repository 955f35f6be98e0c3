import type { FirefoxWindow } from './firefox-window.ts';
import { poll } from './poll.ts';

/** Chooses that entry of ours in the menu that a click with the other mouse button has opened. */
export async function chooseEntry(window: FirefoxWindow, id: string): Promise<void> {
  await poll(`the menu offers ${id}`, () =>
    window.run((entry) => {
      const menu = document.getElementById('contentAreaContextMenu') as FirefoxMenu;
      const item = menu.querySelector(`[id$="-menuitem-_${entry}"]`);
      if (menu.state !== 'open' || !item) return false;
      menu.activateItem(item);
      return true;
    }, id),
  );
}

/** Does what Firefox does when the keys Alt+Shift+LETTER are pressed; keys that are made up reach the page only. */
export async function pressShortcut(window: FirefoxWindow, letter: string): Promise<void> {
  await window.run((key) => {
    const [ours] = document.querySelectorAll(`keyset[id^="ext-keyset-id-colophon"] key[key="${key}"]`);
    (ours as Element & { doCommand(): void }).doCommand();
  }, letter);
}

/** Answers the question that the browser asks the person about access. */
export async function answerQuestion(window: FirefoxWindow, yes: boolean): Promise<void> {
  await poll('the browser asks', () =>
    window.run((allow) => {
      const question = document.querySelector('#addon-webext-permissions-notification:not([hidden])');
      const box = question?.querySelector(`.popup-notification-${allow ? 'primary' : 'secondary'}-button`);
      (box as HTMLElement | null | undefined)?.click();
      return Boolean(box);
    }, yes),
  );
}

/** What stands on the toolbar's button for the tab in front. */
export function buttonOf(window: FirefoxWindow, extension: string): Promise<{ mark: string; title: string }> {
  return window.run((id) => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { action } = ExtensionParent.apiManager.global.browserActionFor(
      ExtensionParent.GlobalManager.extensionMap.get(id),
    );
    const of = (name: string) => action.getProperty(gBrowser.selectedTab, name);
    return { mark: of('badgeText'), title: of('title') };
  }, extension);
}

/** Whether Firefox gives that extension access to the site. */
export function holds(window: FirefoxWindow, extension: string, origin: string): Promise<boolean> {
  return window.run(
    (id, asked) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      return ExtensionParent.GlobalManager.extensionMap.get(id)!.activePermissions.origins.includes(asked);
    },
    extension,
    origin,
  );
}

/** Ends the page in which the extension's background runs. */
export function endBackground(window: FirefoxWindow, extension: string): Promise<void> {
  return window.run(async (id) => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    await ExtensionParent.GlobalManager.extensionMap.get(id)!.terminateBackground({ ignoreDevToolsAttached: true });
  }, extension);
}
