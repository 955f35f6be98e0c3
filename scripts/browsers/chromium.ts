import { rm } from 'node:fs/promises';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BROWSER_PATHS } from '../set-up/browsers.ts';
import { QUIET_ARGS } from './chromium-args.ts';
import { heldBy } from './chromium-memory.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { answerInWorker, buttonOf, dispatchCommand, dispatchMenu, endWorker, holds } from './chromium-worker.ts';
import { makeDownloads, readWhenWhole } from './downloads.ts';
import {
  type Driver,
  type Flavours,
  type Held,
  type LaunchOptions,
  type Popup,
  type Size,
  type Tab,
  WELCOME,
  type Wishes,
} from './driver.ts';
import { type DyingWorker, dieAtStep } from './dying-worker.ts';
import { endBrowser } from './end-browser.ts';
import { painted } from './painted.ts';
import { poll } from './poll.ts';
import { copyThatAllows, goOnAsBuilt } from './remembered-yes.ts';

/** The page from which the clipboard is read, and the only one that is granted to. */
const CLIPBOARD_PAGE = 'https://clipboard.example/';

const ARGS = [
  ...QUIET_ARGS,
  // Popups get no higher than there is room for on the screen.
  '--screen-info={1280x1100}',
];

/** Chromium with the extension, driven over its own protocol. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const {
    extension: build,
    others = [],
    headless = true,
    languages,
    proxyPort,
    phone,
    isPrivate = false,
    allowing = [],
  } = options;
  const extension = allowing.length ? await copyThatAllows(build, allowing) : build;
  const downloads = await makeDownloads();
  const browser = await puppeteer.launch({
    executablePath: BROWSER_PATHS.chromium,
    headless,
    pipe: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    acceptInsecureCerts: true,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    enableExtensions: [extension, ...others],
    extensionsEnabledInIncognito: isPrivate ? [extension] : [],
    args: [
      ...ARGS,
      ...(isPrivate ? ['--incognito'] : []),
      ...(languages ? [`--accept-lang=${languages.join(',')}`] : []),
      ...(proxyPort
        ? [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>', '--ignore-certificate-errors']
        : []),
    ],
  });
  const driver = new Chromium(browser, { folder: extension, isCopy: extension !== build, downloads, phone, isPrivate });
  if (!options.keepWelcome) await driver.closeTab(WELCOME);
  if (extension !== build) await goOnAsBuilt(browser, build, extension);
  return driver;
}

interface Places {
  /** Into which the extension was built. */
  folder: string;
  /** True if that is a copy which is taken away in the end. */
  isCopy: boolean;
  downloads: string;
  phone: Size | undefined;
  isPrivate: boolean;
}

class Chromium implements Driver {
  readonly name = 'chromium';
  private readonly browser: Browser;
  private readonly folder: string;
  private readonly isCopy: boolean;
  private readonly phone: Size | undefined;
  private readonly isPrivate: boolean;
  private scheme: 'light' | 'dark' = 'light';
  private wishes: Wishes = {};
  private readonly downloads: string;
  private clipboardTab: Page | undefined;
  private front: Page | undefined;
  private popup: ChromiumTab | undefined;

  constructor(browser: Browser, { folder, isCopy, downloads, phone, isPrivate }: Places) {
    this.browser = browser;
    this.folder = folder;
    this.isCopy = isCopy;
    this.downloads = downloads;
    this.phone = phone;
    this.isPrivate = isPrivate;
  }

  async extensionUrl(name?: string): Promise<string> {
    return `chrome-extension://${(await this.extension(name)).id}/`;
  }

  async open(url: string, { wait = true } = {}): Promise<Tab> {
    const page = await this.newPage(url);
    await this.wearWishes(page);
    const arrival = page.goto(url, { waitUntil: 'domcontentloaded' });
    if (wait) await arrival;
    else arrival.catch(() => undefined);
    this.front = page;
    return ChromiumTab.of(page, this.phone);
  }

  /** No protocol opens a tab in the private window, which has one; an extension's own pages stand in no private one. */
  private async newPage(url: string): Promise<Page> {
    const [first] = await this.browser.pages();
    return this.isPrivate && first && /^https?:/.test(url) ? first : this.browser.newPage();
  }

  async openPopup(tab: Tab, name?: string): Promise<Popup> {
    const { page } = tab as ChromiumTab;
    await page.bringToFront();
    this.front = page;
    await this.popup?.close();
    const opened = this.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
    const extension = await this.extension(name);
    await extension.triggerAction(page);
    const popup = await (await opened).asPage();
    await this.wearWishes(popup);
    // The browser draws it at its own size, whatever it is told of phones.
    const surface = await ChromiumTab.of(popup);
    this.popup = surface;
    await poll('the popup is painted', () => surface.look(painted));
    return surface;
  }

  async openedPopup(): Promise<Popup | undefined> {
    const target = this.browser.targets().find((each) => each.url().endsWith('/popup.html'));
    return target && ChromiumTab.of(await target.asPage());
  }

  async chooseInMenu(tab: Tab, entry: string, selector: string): Promise<void> {
    const { page } = tab as ChromiumTab;
    await this.grantActiveTab(tab);
    const linkUrl = await page.$eval(selector, (element) => element.closest('a')?.href);
    await dispatchMenu(this.browser, await this.id(), { menuItemId: entry, linkUrl });
  }

  async dieAtStep(step: number): Promise<DyingWorker> {
    return dieAtStep(this.browser, await this.id(), step);
  }

  held(tab: Tab): Promise<Held> {
    return heldBy((tab as ChromiumTab).page);
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
    return ChromiumTab.of(page, this.phone);
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

  async setWishes(wishes: Wishes): Promise<void> {
    this.wishes = wishes;
  }

  downloaded(name: string): Promise<Buffer> {
    return readWhenWhole(path.join(this.downloads, name));
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

  async endBackground(): Promise<void> {
    await endWorker(this.browser, await this.id());
  }

  async reloadExtension(): Promise<void> {
    await this.browser.uninstallExtension((await this.extension()).id);
    await this.browser.installExtension(this.folder);
    await this.closeTab(WELCOME);
  }

  async updateExtension(): Promise<void> {
    await this.browser.installExtension(this.folder);
  }

  async addresses(): Promise<string[]> {
    return this.browser
      .targets()
      .filter((target) => target.type() === 'page')
      .map((target) => target.url());
  }

  async closeTab(end: string): Promise<void> {
    await poll(`a tab with ${end} has come`, async () => {
      const tab = this.browser.targets().find((target) => target.type() === 'page' && target.url().endsWith(end));
      await (await tab?.page())?.close();
      return tab;
    });
  }

  async close(): Promise<void> {
    await endBrowser(this.browser);
    await rm(this.downloads, { recursive: true });
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

  /** For as long as the session stands; Puppeteer's own call knows fewer features. */
  private async wearWishes(page: Page): Promise<void> {
    const { forcedColours, moreContrast, lessMotion } = this.wishes;
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: this.scheme },
        { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
        { name: 'prefers-contrast', value: moreContrast ? 'more' : 'no-preference' },
        { name: 'prefers-reduced-motion', value: lessMotion ? 'reduce' : 'no-preference' },
      ],
    });
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
