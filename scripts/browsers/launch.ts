import { launchChromium } from './chromium.ts';
import type { BrowserName, Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

const LAUNCHERS: Record<BrowserName, (options: LaunchOptions) => Promise<Driver>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

export const BROWSERS = Object.keys(LAUNCHERS) as BrowserName[];

/** Starts that browser with a fresh profile and the extension loaded. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  return LAUNCHERS[name](options);
}
