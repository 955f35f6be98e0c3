/** What Firefox's own window and its frame scripts offer beyond the web, as far as it is used here. */

interface FirefoxBrowserElement extends HTMLElement {
  messageManager: FirefoxMessageManager;
  browsingContext: {
    mediumOverride: string;
    currentWindowGlobal: {
      drawSnapshot(rect: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
  fixupAndLoadURIString(url: string, options: { triggeringPrincipal: unknown }): void;
  currentURI: { spec: string };
}

interface FirefoxMessageManager {
  loadFrameScript(url: string, allowDelayed: boolean): void;
  addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
  removeMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
}

interface FirefoxTransferable {
  init(context: null): void;
  addDataFlavor(flavour: string): void;
  getTransferData(flavour: string, data: object): void;
}

interface FirefoxMenu extends HTMLElement {
  state: string;
  activateItem(item: Element): void;
}

interface FirefoxExtension {
  name: string;
  baseURL: string;
  activePermissions: { origins: string[] };
}

declare const gBrowser: {
  selectedBrowser: FirefoxBrowserElement;
  selectedTab: Element;
  browsers: FirefoxBrowserElement[];
};
declare const Services: {
  clipboard: {
    kGlobalClipboard: number;
    hasDataMatchingFlavors(flavours: string[], which: number): boolean;
    getData(transferable: FirefoxTransferable, which: number): void;
  };
  prefs: { setIntPref(name: string, value: number): void };
  scriptSecurityManager: { getSystemPrincipal(): unknown };
};
declare const Cc: Record<string, { createInstance(type: unknown): FirefoxTransferable }>;
declare const Ci: Record<string, unknown>;
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: {
      GlobalManager: { extensionMap: Map<string, FirefoxExtension> };
      apiManager: {
        global: {
          browserActionFor(extension: unknown): {
            openPopup(window: Window, withoutGrant: boolean): unknown;
            action: { getProperty(tab: Element, name: string): string };
          };
        };
      };
    };
  };
};
