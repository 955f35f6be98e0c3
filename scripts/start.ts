/**
 * npm start [-- URL-or-file] [--browser firefox] [--headless]
 *
 * Opens the sample article, or what is named, in a browser with the extension, and the reader on it; see
 * `scripts/start/`. Without a display the article is printed instead, and a picture of the reader saved.
 */
import { parseArgs } from 'node:util';
import { BROWSERS } from './browsers/launch.ts';
import { type BrowserName, browsersMissing } from './set-up/browsers.ts';
import { buildExtension } from './set-up/build.ts';
import { CannotStart } from './start/cannot-start.ts';
import { findPage } from './start/find-page.ts';
import { readIn } from './start/read-in.ts';

const USAGE = 'Usage: npm start -- [URL or file] [--browser chromium|firefox] [--headless]';

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const browser = values.browser as BrowserName;
  if (!BROWSERS.includes(browser) || positionals.length > 1) throw new CannotStart(USAGE);
  const page = findPage(positionals[0]);
  if (browsersMissing([browser])) {
    process.exitCode = 1;
    return;
  }
  process.stderr.write('Building …\n');
  const extension = buildExtension(browser);
  await readIn(browser, { extension, page, headless: values.headless || !hasDisplay() });
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'chromium' },
        headless: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new CannotStart(`${(error as Error).message}\n${USAGE}`);
  }
}

/** Only Linux has computers with none. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
