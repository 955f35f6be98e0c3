import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BROWSER_PATHS } from '../set-up/browsers.ts';
import { makeDownloads, readWhenWhole } from './downloads.ts';
import {
  type Driver,
  type Flavours,
  type LaunchOptions,
  type Popup,
  type Size,
  type Tab,
  WELCOME,
  type Wishes,
} from './driver.ts';
import { answerQuestion, buttonOf, chooseEntry, endBackground, holds, pressShortcut } from './firefox-menu.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { type Connection, FirefoxWindow } from './firefox-window.ts';
import { painted } from './painted.ts';
import { poll } from './poll.ts';
import { restingPlace } from './resting-place.ts';

/** Firefox with the extension, driven over WebDriver BiDi and, where that does not reach, from its own window. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const { extension, others = [], headless = true, languages, proxyPort, phone, isPrivate = false } = options;
  const downloads = await makeDownloads();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: BROWSER_PATHS.firefox,
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...PRINTING,
      ...ANSWERING,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      ...(languages && { 'intl.accept_languages': languages.join(',') }),
      ...(proxyPort && proxyPreferences(proxyPort)),
      ...(phone && TOUCHED),
      ...(isPrivate && { 'browser.privatebrowsing.autostart': true }),
    },
  });
  const id = isPrivate ? await installForPrivate(browser, extension) : await browser.installExtension(extension);
  for (const other of others) await browser.installExtension(other);
  const window = await FirefoxWindow.of(browser);
  if (!options.keepWelcome) await window.closeTab(WELCOME);
  return new Firefox(browser, window, { id, folder: extension, downloads, phone });
}

/** Puppeteer's own call knows nothing of private windows. */
async function installForPrivate(browser: Browser, folder: string): Promise<string> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('webExtension.install', {
    extensionData: { type: 'path', path: folder },
    'moz:allowPrivateBrowsing': true,
  });
  return (result as { extension: string }).extension;
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

/** Fingers are all there is to press with: they neither hover nor hit a point. */
const TOUCHED = {
  'dom.w3c_touch_events.enabled': 1,
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
};

interface Places {
  /** The extension's id, and the folder it was built into. */
  id: string;
  folder: string;
  downloads: string;
  phone: Size | undefined;
}

class Firefox implements Driver {
  readonly name = 'firefox';
  private readonly browser: Browser;
  private readonly window: FirefoxWindow;
  private id: string;
  private readonly folder: string;
  private readonly downloads: string;
  private readonly phone: Size | undefined;
  private front: Page | undefined;

  constructor(browser: Browser, window: FirefoxWindow, { id, folder, downloads, phone }: Places) {
    this.browser = browser;
    this.window = window;
    this.id = id;
    this.folder = folder;
    this.downloads = downloads;
    this.phone = phone;
  }

  extensionUrl(name = 'Colophon'): Promise<string> {
    return this.window.extensionUrl(name);
  }

  async open(url: string, { wait = true } = {}): Promise<Tab> {
    const page = await this.browser.newPage();
    await page.bringToFront();
    this.front = page;
    const tab = await FirefoxTab.of(page, this.window, this.phone);
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
    return FirefoxTab.of(page, this.window, this.phone);
  }

  clipboard(): Promise<Flavours> {
    return this.window.clipboard();
  }

  setColourScheme(scheme: 'light' | 'dark'): Promise<void> {
    return this.window.run((dark) => {
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
    }, scheme === 'dark');
  }

  setWishes({ forcedColours, moreContrast, lessMotion }: Wishes): Promise<void> {
    const preferences = {
      'ui.prefersReducedMotion': lessMotion ? 1 : 0,
      // Never the page's colours, or always; the system's theme of high contrast is what asks for more of it.
      'browser.display.document_color_use': forcedColours ? 2 : 1,
      'ui.useAccessibilityTheme': moreContrast ? 1 : 0,
    };
    return this.window.run((wished) => {
      for (const [name, value] of Object.entries(wished)) Services.prefs.setIntPref(name, value);
    }, preferences);
  }

  downloaded(name: string): Promise<Buffer> {
    return readWhenWhole(path.join(this.downloads, name));
  }

  endBackground(): Promise<void> {
    return endBackground(this.window, this.id);
  }

  async reloadExtension(): Promise<void> {
    await this.browser.uninstallExtension(this.id);
    this.id = await this.browser.installExtension(this.folder);
    await this.window.closeTab(WELCOME);
  }

  async updateExtension(): Promise<void> {
    await this.browser.installExtension(this.folder);
  }

  addresses(): Promise<string[]> {
    return this.window.addresses();
  }

  closeTab(end: string): Promise<void> {
    return this.window.closeTab(end);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(PRINTED, { force: true });
    await rm(this.downloads, { recursive: true });
  }

  closed(): Promise<void> {
    return new Promise((resolve) => this.browser.once('disconnected', () => resolve()));
  }
}
