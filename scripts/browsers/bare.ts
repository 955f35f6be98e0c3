import puppeteer, { type Browser } from 'puppeteer-core';
import { QUIET_ARGS } from '../browsers/chromium-args.ts';
import { BROWSER_PATHS, type BrowserName } from '../set-up/browsers.ts';

/** A browser without the extension, to which that port is the whole web. */
export function browse(name: BrowserName, port: number): Promise<Browser> {
  return name === 'chromium' ? chromium(port) : firefox(port);
}

function chromium(port: number): Promise<Browser> {
  return puppeteer.launch({
    executablePath: BROWSER_PATHS.chromium,
    headless: true,
    pipe: true,
    protocolTimeout: 120_000,
    args: [
      ...QUIET_ARGS,
      '--disable-features=AutofillServerCommunication',
      '--ignore-certificate-errors',
      `--proxy-server=127.0.0.1:${port}`,
    ],
  });
}

function firefox(port: number): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: BROWSER_PATHS.firefox,
    headless: true,
    acceptInsecureCerts: true,
    protocolTimeout: 120_000,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'dom.security.https_first': false,
    },
  });
}
