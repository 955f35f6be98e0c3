import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { heardInFirefox, SILENT } from './accessible.ts';
import { findNamed } from './by-name.ts';
import type { Accessible, Point, Root, Size, Surface, Tab } from './driver.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { resting } from './resting-place.ts';

/** A page in its tab. It is looked at as its own scripts see it, and the reader in it with the browser's privileges. */
export class FirefoxTab implements Tab {
  readonly page: Page;
  private readonly window: FirefoxWindow;
  private readonly phone: Size | undefined;

  private constructor(page: Page, window: FirefoxWindow, phone: Size | undefined) {
    this.page = page;
    this.window = window;
    this.phone = phone;
  }

  /** The page as it is, or as that phone shows it. */
  static async of(page: Page, window: FirefoxWindow, phone?: Size): Promise<FirefoxTab> {
    const tab = new FirefoxTab(page, window, phone);
    if (phone) await tab.resize(phone.width, phone.height);
    return tab;
  }

  look<Args extends unknown[], Value>(look: (root: Root, ...args: Args) => Value, ...args: Args): Promise<Value> {
    return this.page.evaluate(`(${look})(document, ...${JSON.stringify(args)})`) as Promise<Value>;
  }

  press(name: string): Promise<void> {
    return this.pressIn(this, name);
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'domcontentloaded' });
  }

  async reader(): Promise<Surface | undefined> {
    const open = await this.window.look('page', (root) => root.querySelector('colophon-reader') !== null, []);
    if (!open) return undefined;
    const reader: Surface = {
      look: (look, ...args) => this.window.look('reader', look, args),
      press: (name) => this.pressIn(reader, name),
    };
    return reader;
  }

  async key(key: string, { shift = false } = {}): Promise<void> {
    if (shift) await this.page.keyboard.down('Shift');
    await this.page.keyboard.press(key as KeyInput);
    if (shift) await this.page.keyboard.up('Shift');
  }

  async drag(from: Point, to: Point): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 5 });
    await mouse.up();
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }

  async giveFile(path: string, name?: string): Promise<void> {
    const field = await this.page.waitForSelector(`input[type="file"]${name ? `[aria-label="${name}"]` : ''}`);
    await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
  }

  heard(): Promise<Accessible[]> {
    return this.window.look('page', heardInFirefox, [SILENT]);
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png` });
  }

  emulatePrint(on: boolean): Promise<void> {
    return this.window.emulatePrint(on);
  }

  pdf(): Promise<Uint8Array> {
    return this.page.pdf({ format: 'a4' });
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  private async pressIn(surface: Surface, name: string): Promise<void> {
    const point = await resting(`"${name}" can be pressed`, () => surface.look(findNamed, name, false));
    const { mouse, touchscreen } = this.page;
    if (this.phone) await touchscreen.tap(point.x, point.y);
    else await mouse.click(point.x, point.y);
  }
}
