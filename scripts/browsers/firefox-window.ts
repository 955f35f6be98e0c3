import type { Browser } from 'puppeteer-core';
import type { Flavours, Root } from './driver.ts';
import { type Place, ROOTS, runInFrame } from './firefox-frame.ts';
import { poll } from './poll.ts';

/** What BiDi offers beyond Puppeteer's own types. */
export interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

type Evaluated =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Firefox's own window, in which code runs with the browser's privileges. */
export class FirefoxWindow {
  private readonly connection: Connection;
  private readonly context: string;
  private looks = 0;

  private constructor(connection: Connection, context: string) {
    this.connection = connection;
    this.context = context;
  }

  static async of(browser: Browser): Promise<FirefoxWindow> {
    const { connection } = browser as unknown as { connection: Connection };
    const context = await poll('the window is open', async () => {
      const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const { contexts } = result as { contexts: { url: string; context: string }[] };
      return contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
    });
    return new FirefoxWindow(connection, context);
  }

  /** Runs a function in the window; it is sent as text, and arguments and result must survive JSON. */
  async run<Args extends unknown[], Value>(
    func: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ): Promise<Value> {
    const { result } = await this.connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${func})(...${JSON.stringify(args)})))()`,
      target: { context: this.context },
      awaitPromise: true,
    });
    const evaluated = result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
    return (evaluated.result.value === undefined ? undefined : JSON.parse(evaluated.result.value)) as Value;
  }

  /** Runs a function in that place's own process, with the root as its first argument. */
  look<Args extends unknown[], Value>(
    place: Place,
    look: (root: Root, ...args: Args) => Value,
    args: Args,
  ): Promise<Value> {
    const message = `colophon:look:${++this.looks}`;
    const script = `(async () => {
      try {
        const root = (${ROOTS[place]})();
        if (!root) throw new Error('There is no ${place}.');
        sendAsyncMessage('${message}', { value: await (${look})(root, ...${JSON.stringify(args)}) });
      } catch (error) {
        sendAsyncMessage('${message}', { error: String(error) });
      }
    })()`;
    return this.run(runInFrame, place === 'popup', message, script) as Promise<Value>;
  }

  /** Opens an address that pages may not lead to, such as `about:` and `view-source:`, in the front tab. */
  async load(url: string): Promise<void> {
    await this.run((address) => {
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      gBrowser.selectedBrowser.fixupAndLoadURIString(address, { triggeringPrincipal });
    }, url);
    await poll(`${url} is open`, () =>
      this.run((address) => gBrowser.selectedBrowser.currentURI.spec.startsWith(address), url),
    );
  }

  addresses(): Promise<string[]> {
    return this.run(() => gBrowser.browsers.map(({ currentURI }) => currentURI.spec));
  }

  /** Closes the tab whose address ends so, as soon as there is one. */
  async closeTab(end: string): Promise<void> {
    await poll(`a tab with ${end} has come`, () =>
      this.run((wanted) => {
        const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith(wanted));
        if (tab) gBrowser.removeTab(tab);
        return tab !== undefined;
      }, end),
    );
  }

  extensionUrl(name: string): Promise<string> {
    return this.run((wanted) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const all = [...ExtensionParent.GlobalManager.extensionMap.values()];
      return all.find((extension) => extension.name === wanted)!.baseURL;
    }, name);
  }

  async clickToolbarButton(id: string): Promise<void> {
    await this.run((extensionId) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.extensionMap.get(extensionId);
      ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
    }, id);
  }

  clipboard(): Promise<Flavours> {
    return this.run(() => {
      const read = (flavour: string) => {
        const { clipboard } = Services;
        if (!clipboard.hasDataMatchingFlavors([flavour], clipboard.kGlobalClipboard)) return '';
        const transferable = Cc['@mozilla.org/widget/transferable;1']!.createInstance(Ci.nsITransferable);
        transferable.init(null);
        transferable.addDataFlavor(flavour);
        clipboard.getData(transferable, clipboard.kGlobalClipboard);
        const data: { value?: { QueryInterface(type: unknown): { data: string } } } = {};
        transferable.getTransferData(flavour, data);
        return data.value?.QueryInterface(Ci.nsISupportsString).data ?? '';
      };
      return { text: read('text/plain'), html: read('text/html') };
    });
  }

  /** Has the front tab laid out as for print, and again for the screen. */
  async emulatePrint(on: boolean): Promise<void> {
    await this.run((print) => {
      gBrowser.selectedBrowser.browsingContext.mediumOverride = print ? 'print' : '';
    }, on);
  }

  /** The popup as a PNG in base64. */
  photographPopup(): Promise<string> {
    return this.run(async () => {
      const browser = document.querySelector<FirefoxBrowserElement>('.webextension-popup-browser')!;
      const { width, height } = browser.getBoundingClientRect();
      const picture = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
      Object.assign(canvas, { width: Math.round(width), height: Math.round(height) });
      canvas.getContext('2d')!.drawImage(picture, 0, 0);
      return canvas.toDataURL().replace(/^.*,/, '');
    });
  }

  /** Resolves when no popup is there any more. */
  async closePopup(): Promise<void> {
    await poll('the popup is closed', () =>
      this.run(() => {
        const popup = document.querySelector('.webextension-popup-browser');
        (popup?.closest('panel') as (Element & { hidePopup(): void }) | null | undefined)?.hidePopup();
        return !popup;
      }),
    );
  }
}
