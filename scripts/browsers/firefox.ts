import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Driver, Flavours, LaunchOptions, Popup, Tab } from './driver.ts';
import { answerQuestion, buttonOf, chooseEntry, holds, pressShortcut } from './firefox-menu.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { painted } from './painted.ts';
import { poll } from './poll.ts';
import { restingPlace } from './resting-place.ts';

const EXECUTABLE = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

/** Firefox with the extension, driven over WebDriver BiDi and, where that does not reach, from its own window. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const { extension, others = [], headless = true, proxyPort } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: EXECUTABLE,
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...PRINTING, ...ANSWERING, ...(proxyPort && proxyPreferences(proxyPort)) },
  });
  const id = await browser.installExtension(extension);
  for (const other of others) await browser.installExtension(other);
  return new Firefox(browser, await FirefoxWindow.of(browser), id, extension);
}

/** What the last page printed. */
const PRINTED = path.join(tmpdir(), `colophon-printed-${process.pid}.pdf`);

/** A page that prints does so at once, into a file: the preview would keep every key and click until it is closed. */
const PRINTING = {
  'print.always_print_silent': true,
  print_printer: 'Mozilla Save to PDF',
  'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
  'print.printer_Mozilla_Save_to_PDF.print_to_filename': PRINTED,
};

/** Questions can be answered at once; else their buttons are dead for a moment, so that nobody is made to click them. */
const ANSWERING = { 'security.notification_enable_delay': 0, 'security.dialog_enable_delay': 0 };

function proxyPreferences(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'dom.security.https_first': false,
  };
}

class Firefox implements Driver {
  readonly name = 'firefox';
  private readonly browser: Browser;
  private readonly window: FirefoxWindow;
  private id: string;
  private readonly folder: string;
  private front: Page | undefined;

  constructor(browser: Browser, window: FirefoxWindow, id: string, folder: string) {
    this.browser = browser;
    this.window = window;
    this.id = id;
    this.folder = folder;
  }

  extensionUrl(name = 'Colophon'): Promise<string> {
    return this.window.extensionUrl(name);
  }

  async open(url: string, { wait = true } = {}): Promise<Tab> {
    const page = await this.browser.newPage();
    await page.bringToFront();
    this.front = page;
    const tab = new FirefoxTab(page, this.window);
    if (/^https?:/.test(url)) {
      const arrival = tab.goto(url);
      if (wait) await arrival;
      else arrival.catch(() => undefined);
    } else {
      await this.window.load(url);
    }
    return tab;
  }

  async openPopup(tab: Tab): Promise<Popup> {
    const { page } = tab as FirefoxTab;
    // A page that is busy would not answer to this, though it stands in front.
    if (this.front !== page) await page.bringToFront();
    this.front = page;
    await this.window.closePopup();
    await this.window.clickToolbarButton(this.id);
    const popup = new FirefoxPopup(this.window);
    await poll('the popup is painted', () => popup.look(painted));
    return popup;
  }

  async openedPopup(): Promise<Popup | undefined> {
    const isOpen = await this.window.run(() => document.querySelector('.webextension-popup-browser') !== null);
    return isOpen ? new FirefoxPopup(this.window) : undefined;
  }

  async chooseInMenu(tab: Tab, entry: string, selector: string): Promise<void> {
    const { x, y } = await restingPlace(tab, selector);
    await (tab as FirefoxTab).page.mouse.click(x, y, { button: 'right' });
    await chooseEntry(this.window, entry);
  }

  async command(_tab: Tab, _name: string, letter: string): Promise<void> {
    await pressShortcut(this.window, letter);
  }

  answer(yes: boolean): Promise<void> {
    return answerQuestion(this.window, yes);
  }

  holds(origin: string): Promise<boolean> {
    return holds(this.window, this.id, origin);
  }

  button(): Promise<{ mark: string; title: string }> {
    return buttonOf(this.window, this.id);
  }

  async tabAt(url: string): Promise<Tab> {
    const page = await poll(`${url} is open`, async () => {
      const pages = await this.browser.pages();
      return pages.find((each) => each.url().startsWith(url));
    });
    this.front = page;
    return new FirefoxTab(page, this.window);
  }

  addresses(): Promise<string[]> {
    return this.window.run(() => gBrowser.browsers.map(({ currentURI }) => currentURI.spec));
  }

  clipboard(): Promise<Flavours> {
    return this.window.clipboard();
  }

  setColourScheme(scheme: 'light' | 'dark'): Promise<void> {
    return this.window.run((dark) => {
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
    }, scheme === 'dark');
  }

  async reloadExtension(): Promise<void> {
    await this.browser.uninstallExtension(this.id);
    this.id = await this.browser.installExtension(this.folder);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(PRINTED, { force: true });
  }

  closed(): Promise<void> {
    return new Promise((resolve) => this.browser.once('disconnected', () => resolve()));
  }
}
