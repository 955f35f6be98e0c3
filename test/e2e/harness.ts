import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe } from 'node:test';
import type { BrowserName, Driver, LaunchOptions, Tab } from '../../scripts/browsers/driver.ts';
import { BROWSERS, launch } from '../../scripts/browsers/launch.ts';
import { type PageServer, startServer } from './server.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILDS: Record<BrowserName, string> = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** What the tests of one file share: a browser with the extension, granted nothing, and a web of test pages. */
export interface Stage {
  driver: Driver;
  server: PageServer;
  /** Opens a page in a tab that is closed after `use`, whatever becomes of it. */
  visit(url: string, use: (tab: Tab) => Promise<void>): Promise<void>;
}

/** What a browser is started with besides the extension, and how long its tests may take, in milliseconds. */
interface StageOptions
  extends Pick<LaunchOptions, 'others' | 'languages' | 'keepWelcome' | 'phone' | 'isPrivate' | 'allowing'> {
  timeout?: number;
}

/** Declares the same tests for each browser; the stage is set when they run. */
export function inEachBrowser(
  tests: (stage: Stage) => void,
  { timeout = 240_000, ...options }: StageOptions = {},
): void {
  for (const name of BROWSERS) {
    describe(name, { timeout }, () => {
      const stage = {} as Stage;
      before(async () => {
        stage.server = await startServer();
        const extension = path.join(ROOT, BUILDS[name]);
        if (!existsSync(extension)) throw new Error(`There is no build in ${BUILDS[name]}.`);
        stage.driver = await launch(name, { extension, ...options, proxyPort: stage.server.port });
        stage.visit = async (url, use) => {
          const tab = await stage.driver.open(url);
          try {
            await use(tab);
          } finally {
            await tab.close();
          }
        };
      });
      after(async () => {
        await stage.driver?.close();
        await stage.server?.close();
      });
      tests(stage);
    });
  }
}

const catalogues = new Map<string, Record<string, { message: string }>>();

/** The interface's words for that key, as the person sees them: in English, as the browsers of the tests, or another. */
export function words(key: string, language = 'en'): string {
  const file = path.join(ROOT, 'public/_locales', language, 'messages.json');
  const catalogue = catalogues.get(language) ?? JSON.parse(readFileSync(file, 'utf8'));
  catalogues.set(language, catalogue);
  const entry = catalogue[key];
  if (!entry) throw new Error(`The catalogue does not know ${key}.`);
  return entry.message;
}
