import { browser } from 'wxt/browser';
import { openWelcome } from '../own-pages/open-welcome';

/** Opens the welcome page in the moment in which the extension has been installed, and in no other. */
export function welcomeAtInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (isFirstTime(reason)) void openWelcome();
  });
}

/** Updates of the extension or of the browser are told by the same event, and are nobody's concern. */
export function isFirstTime(reason: string): boolean {
  return reason === 'install';
}
