/**
 * One way to drive both browsers: each launches with the built extension and nothing granted to it, and the popup is
 * the real one, opened by the toolbar's button. `chromium.ts` and `firefox.ts` keep this contract.
 */

import type { DyingWorker } from './dying-worker.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Folders of further extensions to load. */
  others?: readonly string[];
  /** Without a window; true if not given. */
  headless?: boolean;
  /** Languages that the person prefers, as BCP 47 tags, the dearest first. */
  languages?: readonly string[];
  /** Port on this computer through which every address is fetched; see `test/e2e/server.ts`. */
  proxyPort?: number;
  /** Leaves the page open that shows after installing; if not given, it is closed as soon as it has come. */
  keepWelcome?: boolean;
  /** Shows every page as a phone of that size does, where fingers press and nothing hovers. */
  phone?: Size;
  /** Every window is a private one, in which the extension is allowed. */
  isPrivate?: boolean;
  /** Sites to which Chromium gives access without asking, until it is given back; Firefox asks. */
  allowing?: readonly string[];
}

/** In CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Where in the window something is, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** How the address of that page ends. */
export const WELCOME = '/welcome.html';

/** A running browser with the extension in it. */
export interface Driver {
  readonly name: BrowserName;
  /** Address at which the files of the extension of that name are (of ours without), with a slash at the end. */
  extensionUrl(name?: string): Promise<string>;
  /** Opens a new tab in front. Resolves when the page is parsed, or at once for a page that never says so. */
  open(url: string, options?: { wait?: boolean }): Promise<Tab>;
  /** Clicks the toolbar's button of ours or the named extension; the tab must be in front. Resolves when the popup has been painted. */
  openPopup(tab: Tab, extension?: string): Promise<Popup>;
  /** The popup, if the extension itself has opened it. */
  openedPopup(): Promise<Popup | undefined>;
  /**
   * Chooses that entry of ours in the browser's menu on what the selector finds; the tab must be in front. Firefox's menu
   * is the real one; in Chromium the extension is told what it would tell, with the access of a click.
   */
  chooseInMenu(tab: Tab, entry: string, selector: string): Promise<void>;
  /** Does what that command's keys do, of which the letter is given; the tab must be in front. As real as the menu. */
  command(tab: Tab, name: string, letter: string): Promise<void>;
  /** Answers when the browser asks for access to a site. In Chromium only what was chosen in the menu leads to a question. */
  answer(yes: boolean): Promise<void>;
  /** Whether the browser gives the extension access to that site. */
  holds(origin: string): Promise<boolean>;
  /** What stands on the toolbar's button for the tab in front: the mark, and what is said of it. */
  button(): Promise<{ mark: string; title: string }>;
  /** The tab in which that address is open; waits for it. For what opened by itself, it must be in front. */
  tabAt(url: string): Promise<Tab>;
  /** What is on the clipboard; the popup closes. A flavour that is not there is the empty string. */
  clipboard(): Promise<Flavours>;
  /** What pages and popups opened from now on are told the system wears. */
  setColourScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** What pages and popups opened from now on are told the person wishes for, and for nothing else. */
  setWishes(wishes: Wishes): Promise<void>;
  /** A file that was saved from a page since the browser was started, as soon as it is whole. */
  downloaded(name: string): Promise<Buffer>;
  /** Takes back the access to files that an extension loaded from a folder has. Only Chromium has a switch for it. */
  withholdFiles?(): Promise<void>;
  /** Has the background worker die at that step of what it does next. Chromium alone lets a driver end it at once. */
  dieAtStep?(step: number): Promise<DyingWorker>;
  /** What the page in that tab holds in memory, when all that nobody holds has been taken away. Only Chromium tells. */
  held?(tab: Tab): Promise<Held>;
  /** Ends the background as the browser does when it is idle. Resolves when it is gone; whatever asks it wakes it. */
  endBackground(): Promise<void>;
  /** Takes the extension out and puts it in again: what stands in open pages has lost it. */
  reloadExtension(): Promise<void>;
  /** Puts the extension in over itself, as an update does. */
  updateExtension(): Promise<void>;
  /** The addresses of all tabs. */
  addresses(): Promise<string[]>;
  /** Closes the tab whose address ends so, as soon as there is one. Rejects if none comes within a few seconds. */
  closeTab(end: string): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the browser is gone, be it that a person closed its window. */
  closed(): Promise<void>;
}

/** What a system's settings for easier reading come to in a page. */
export interface Wishes {
  forcedColours?: boolean;
  moreContrast?: boolean;
  lessMotion?: boolean;
}

/** What a page holds: its own scripts and those of extensions together. */
export interface Held {
  /** Bytes of objects, texts and what stands behind nodes. */
  heap: number;
  /** Bytes of functions as the browser has compiled them. */
  code: number;
  /** Nodes of all documents, in one or not. */
  nodes: number;
  listeners: number;
}

export interface Flavours {
  text: string;
  html: string;
}

/** A document or a closed shadow root that can be looked at, and clicked by the names that a screen reader says. */
export interface Surface {
  /**
   * Runs a function with the root as its first argument and gives back what it returns. It is sent over as text: it
   * sees nothing of the file it stands in, and arguments and result must survive JSON.
   */
  look<Args extends unknown[], Value>(look: (root: Root, ...args: Args) => Value, ...args: Args): Promise<Value>;
  /** Clicks (on a phone: taps) what has that accessible name. Rejects if there is no such thing within a few seconds. */
  press(name: string): Promise<void>;
}

/** One thing of the accessibility tree. Roles are those of ARIA, as far as it has one. */
export interface Accessible {
  role: string;
  name: string;
  /** `polite` for a region whose changes are said; empty for all else. */
  live: string;
  focused: boolean;
}

export type Root = Document | ShadowRoot;

export interface Popup extends Surface {
  /** What a screen reader finds in it, in order. */
  heard(): Promise<Accessible[]>;
  /** Moves the focus on as the Tab key does. */
  tabOn(): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A page in its tab, seen as its own scripts see it. */
export interface Tab extends Surface {
  goto(url: string): Promise<void>;
  /** The inside of the reader's closed shadow root; undefined while no reader is open. */
  reader(): Promise<Surface | undefined>;
  /** What a screen reader finds in it, in order: the reader's inside too. */
  heard(): Promise<Accessible[]>;
  /** Presses a key where the focus is, in Puppeteer's names (`Tab`, `Escape`, `+`); `shift` held down if asked for. */
  key(key: string, options?: { shift?: boolean }): Promise<void>;
  /** Drags the mouse from one place to the other, as one selects words. */
  drag(from: Point, to: Point): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Gives that file to the page's one field for files, or to the one of that name. */
  giveFile(path: string, name?: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Has the page laid out as for print, and again for the screen. */
  emulatePrint(on: boolean): Promise<void>;
  /** The page as it would be printed. */
  pdf(): Promise<Uint8Array>;
  close(): Promise<void>;
}
