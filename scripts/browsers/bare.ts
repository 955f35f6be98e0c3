import puppeteer, { type Browser } from 'puppeteer-core';
import { BROWSER_PATHS, type BrowserName } from '../set-up/browsers.ts';
import { QUIET_ARGS } from './chromium-args.ts';

/** The longest that a call may take, in milliseconds. */
const PATIENCE = 120_000;

/**
 * A browser without the extension.
 *
 * @param proxyPort of this computer, to be the whole web to it; absent for the web itself
 */
export function launchBare(name: BrowserName, proxyPort?: number): Promise<Browser> {
  return name === 'chromium' ? chromium(proxyPort) : firefox(proxyPort);
}

function chromium(port: number | undefined): Promise<Browser> {
  return puppeteer.launch({
    executablePath: BROWSER_PATHS.chromium,
    headless: true,
    pipe: true,
    protocolTimeout: PATIENCE,
    args: [
      ...QUIET_ARGS,
      '--disable-features=AutofillServerCommunication',
      '--ignore-certificate-errors',
      ...(port === undefined ? [] : [`--proxy-server=127.0.0.1:${port}`]),
    ],
  });
}

function firefox(port: number | undefined): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: BROWSER_PATHS.firefox,
    headless: true,
    acceptInsecureCerts: true,
    protocolTimeout: PATIENCE,
    extraPrefsFirefox: {
      'dom.security.https_first': false,
      ...(port !== undefined && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
      }),
    },
  });
}
