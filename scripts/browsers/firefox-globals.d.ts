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

interface FirefoxAccessible {
  name: string | null;
  computedARIARole: string;
  attributes: { enumerate(): Iterable<{ key: string; value: string }> };
  firstChild: FirefoxAccessible | null;
  nextSibling: FirefoxAccessible | null;
  getState(state: { value?: number }, extraState: object): void;
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
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
}

declare const gBrowser: {
  selectedBrowser: FirefoxBrowserElement;
  selectedTab: Element;
  browsers: FirefoxBrowserElement[];
  tabs: (Element & { linkedBrowser: FirefoxBrowserElement })[];
  removeTab(tab: Element): void;
};
declare const Services: {
  clipboard: {
    kGlobalClipboard: number;
    hasDataMatchingFlavors(flavours: string[], which: number): boolean;
    getData(transferable: FirefoxTransferable, which: number): void;
  };
  focus: {
    MOVEFOCUS_FORWARD: number;
    FLAG_BYKEY: number;
    moveFocus(window: Window, start: Element | null, type: number, flags: number): Element | null;
  };
  prefs: { setIntPref(name: string, value: number): void };
  scriptSecurityManager: { getSystemPrincipal(): unknown };
};
declare const Cc: Record<
  string,
  {
    createInstance(type: unknown): FirefoxTransferable;
    getService(type: unknown): { getAccessibleFor(node: Node): FirefoxAccessible };
  }
>;
declare const Ci: Record<string, unknown> & { nsIAccessibleStates: { STATE_FOCUSED: number } };
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
