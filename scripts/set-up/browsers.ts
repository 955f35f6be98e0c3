import { existsSync } from 'node:fs';
import { installPackages } from './debian.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Where Debian puts them; `CHROMIUM` and `FIREFOX` in the environment name others. */
export const BROWSER_PATHS: Record<BrowserName, string> = {
  chromium: process.env.CHROMIUM ?? '/usr/bin/chromium',
  firefox: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
};

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Sees to it that the browsers are there, from Debian's packages where that is allowed without asking. What can't be
 * had is said in a sentence.
 *
 * @returns whether one is missing nonetheless
 */
export function browsersMissing(names: readonly BrowserName[]): boolean {
  const wanted = names.filter(isMissing);
  if (wanted.length === 0) return false;
  installBrowsers(wanted);
  const missing = names.filter(isMissing);
  if (missing.length > 0) process.stderr.write(`${whatToInstall(missing)}\n`);
  return missing.length > 0;
}

/** The sentence for a person who has to install them. */
export function whatToInstall(missing: readonly BrowserName[]): string {
  const packages = missing.map((name) => PACKAGES[name]).join(' ');
  const variables = missing.map((name) => name.toUpperCase()).join(' and ');
  return `Please install ${missing.join(' and ')} (on Debian: sudo apt-get install ${packages}), or name the program in ${variables}.`;
}

function isMissing(name: BrowserName): boolean {
  return !existsSync(BROWSER_PATHS[name]);
}

function installBrowsers(names: readonly BrowserName[]): void {
  // A program that was named in the environment is not one that Debian could put there.
  if (names.some((name) => process.env[name.toUpperCase()])) return;
  installPackages(names.map((name) => PACKAGES[name]));
}
