import { rm } from 'node:fs/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ChromiumTab } from './chromium-tab.ts';
import { answerInWorker, buttonOf, dispatchCommand, dispatchMenu, holds } from './chromium-worker.ts';
import type { Driver, Flavours, LaunchOptions, Popup, Tab } from './driver.ts';
import { painted } from './painted.ts';
import { poll } from './poll.ts';
import { copyThatAllows, goOnAsBuilt } from './remembered-yes.ts';

const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** The page from which the clipboard is read, and the only one that is granted to. */
const CLIPBOARD_PAGE = 'https://clipboard.example/';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium with the extension, driven over its own protocol. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const { extension: build, others = [], headless = true, proxyPort, allowing = [] } = options;
  const extension = allowing.length ? await copyThatAllows(build, allowing) : build;
  const browser = await puppeteer.launch({
    executablePath: EXECUTABLE,
    headless,
    pipe: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    acceptInsecureCerts: true,
    enableExtensions: [extension, ...others],
    args: [
      ...ARGS,
      ...(proxyPort
        ? [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>', '--ignore-certificate-errors']
        : []),
    ],
  });
  const driver = new Chromium(browser, extension, extension !== build);
  if (extension !== build) await goOnAsBuilt(browser, build, extension);
  return driver;
}

class Chromium implements Driver {
  readonly name = 'chromium';
  private readonly browser: Browser;
  private readonly folder: string;
  private readonly isCopy: boolean;
  private scheme: 'light' | 'dark' = 'light';
  private clipboardTab: Page | undefined;
  private front: Page | undefined;
  private popup: ChromiumTab | undefined;

  constructor(browser: Browser, folder: string, isCopy: boolean) {
    this.browser = browser;
    this.folder = folder;
    this.isCopy = isCopy;
  }

  async extensionUrl(name?: string): Promise<string> {
    return `chrome-extension://${(await this.extension(name)).id}/`;
  }

  async open(url: string, { wait = true } = {}): Promise<Tab> {
    const page = await this.browser.newPage();
    await this.wearScheme(page);
    const arrival = page.goto(url, { waitUntil: 'domcontentloaded' });
    if (wait) await arrival;
    else arrival.catch(() => undefined);
    this.front = page;
    return new ChromiumTab(page);
  }

  async openPopup(tab: Tab): Promise<Popup> {
    const { page } = tab as ChromiumTab;
    await page.bringToFront();
    this.front = page;
    await this.popup?.close();
    const opened = this.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
    const extension = await this.extension();
    await extension.triggerAction(page);
    const popup = await (await opened).asPage();
    await this.wearScheme(popup);
    const surface = new ChromiumTab(popup);
    this.popup = surface;
    await poll('the popup is painted', () => surface.look(painted));
    return surface;
  }

  async openedPopup(): Promise<Popup | undefined> {
    const target = this.browser.targets().find((each) => each.url().endsWith('/popup.html'));
    return target && new ChromiumTab(await target.asPage());
  }

  async chooseInMenu(tab: Tab, entry: string, selector: string): Promise<void> {
    const { page } = tab as ChromiumTab;
    await this.grantActiveTab(tab);
    const linkUrl = await page.$eval(selector, (element) => element.closest('a')?.href);
    await dispatchMenu(this.browser, await this.id(), { menuItemId: entry, linkUrl });
  }

  async command(tab: Tab, name: string): Promise<void> {
    await this.grantActiveTab(tab);
    await dispatchCommand(this.browser, await this.id(), name);
  }

  async answer(yes: boolean): Promise<void> {
    await answerInWorker(this.browser, await this.id(), yes);
  }

  async holds(origin: string): Promise<boolean> {
    return holds(this.browser, await this.id(), origin);
  }

  async button(): Promise<{ mark: string; title: string }> {
    return buttonOf(this.browser, await this.id());
  }

  async tabAt(url: string): Promise<Tab> {
    const page = await poll(`${url} is open`, async () => {
      const pages = await this.browser.pages();
      return pages.find((each) => each.url().startsWith(url));
    });
    this.front = page;
    return new ChromiumTab(page);
  }

  async addresses(): Promise<string[]> {
    return this.browser.targets().map((target) => target.url());
  }

  /** The click on the button gives it, until the page goes elsewhere, as the menu and the keys would. */
  private async grantActiveTab(tab: Tab): Promise<void> {
    const popup = await this.openPopup(tab);
    await popup.close();
  }

  async clipboard(): Promise<Flavours> {
    this.clipboardTab ??= await this.openClipboardTab();
    const page = this.clipboardTab;
    await page.bringToFront();
    const flavours = await poll('the clipboard can be read', () =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
        return { text: await read('text/plain'), html: await read('text/html') };
      }),
    );
    await this.front?.bringToFront();
    return flavours;
  }

  async setColourScheme(scheme: 'light' | 'dark'): Promise<void> {
    this.scheme = scheme;
  }

  /** By the switches on the browser's page of extensions; outside of developer mode, an unpacked one would end there. */
  async withholdFiles(): Promise<void> {
    const { id } = await this.extension();
    const page = await this.browser.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(async (extensionId) => {
      const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId, fileAccess: false });
    }, id);
    await page.close();
  }

  async reloadExtension(): Promise<void> {
    await this.browser.uninstallExtension((await this.extension()).id);
    await this.browser.installExtension(this.folder);
  }

  async close(): Promise<void> {
    await this.browser.close();
    if (this.isCopy) await rm(this.folder, { recursive: true, force: true });
  }

  closed(): Promise<void> {
    return new Promise((resolve) => this.browser.once('disconnected', () => resolve()));
  }

  async id(): Promise<string> {
    return (await this.extension()).id;
  }

  /** Listed only some time after the launch. */
  private extension(wanted = 'Colophon') {
    return poll('the extension is loaded', async () => {
      const all = [...(await this.browser.extensions()).values()];
      return all.find(({ name }) => name === wanted);
    });
  }

  private wearScheme(page: Page): Promise<void> {
    return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.scheme }]);
  }

  private async openClipboardTab(): Promise<Page> {
    const permissions = ['clipboard-read'] as const;
    await this.browser.defaultBrowserContext().overridePermissions(CLIPBOARD_PAGE, [...permissions]);
    const page = await this.browser.newPage();
    await page.goto(CLIPBOARD_PAGE);
    return page;
  }
}

interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
      updateExtensionConfiguration(change: { extensionId: string; fileAccess: boolean }): Promise<void>;
    };
  };
}
