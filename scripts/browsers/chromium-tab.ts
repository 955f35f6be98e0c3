import type { CDPSession, ElementHandle, KeyInput, Page, Protocol } from 'puppeteer-core';
import { heardInChromium } from './accessible.ts';
import { findNamed } from './by-name.ts';
import type { Accessible, Point, Popup, Root, Size, Surface, Tab } from './driver.ts';
import { resting } from './resting-place.ts';

const READER = 'colophon-reader';

/** A page or the popup: to Chromium both are pages. */
export class ChromiumTab implements Tab, Popup {
  readonly page: Page;
  private readonly phone: Size | undefined;

  private constructor(page: Page, phone: Size | undefined) {
    this.page = page;
    this.phone = phone;
  }

  /** The page as it is, or as that phone shows it. */
  static async of(page: Page, phone?: Size): Promise<ChromiumTab> {
    const tab = new ChromiumTab(page, phone);
    if (phone) await tab.resize(phone.width, phone.height);
    return tab;
  }

  look<Args extends unknown[], Value>(look: (root: Root, ...args: Args) => Value, ...args: Args): Promise<Value> {
    return this.page.evaluate(`(${look})(document, ...${JSON.stringify(args)})`) as Promise<Value>;
  }

  async press(name: string): Promise<void> {
    await pressIn(this, this.pointer(), name);
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'domcontentloaded' });
  }

  async reader(): Promise<Surface | undefined> {
    const session = await this.page.createCDPSession();
    const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
    const host = descendants(root).find(({ localName }) => localName === READER);
    if (!host?.shadowRoots?.[0]) {
      await session.detach();
      return undefined;
    }
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: host.shadowRoots[0].backendNodeId });
    return new ShadowSurface(this.pointer(), session, object.objectId!);
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
    if (!this.phone) return this.page.setViewport({ width, height });
    const session = await this.page.createCDPSession();
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
    await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 2, mobile: true });
  }

  heard(): Promise<Accessible[]> {
    return heardInChromium(this.page);
  }

  tabOn(): Promise<void> {
    return this.key('Tab');
  }

  async giveFile(path: string, name?: string): Promise<void> {
    const field = await this.page.waitForSelector(`input[type="file"]${name ? `[aria-label="${name}"]` : ''}`);
    await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png` | `${string}.webp` });
  }

  async emulatePrint(on: boolean): Promise<void> {
    await this.page.emulateMediaType(on ? 'print' : 'screen');
  }

  pdf(): Promise<Uint8Array> {
    return this.page.pdf({ format: 'a4' });
  }

  async close(): Promise<void> {
    if (!this.page.isClosed()) await this.page.close();
  }

  private pointer(): Pointer {
    const { mouse, touchscreen } = this.page;
    return this.phone ? (x, y) => touchscreen.tap(x, y) : (x, y) => mouse.click(x, y);
  }
}

/** Presses at that point, by whatever is there to press with. */
type Pointer = (x: number, y: number) => Promise<void>;

/** The inside of a closed shadow root, which the debugger sees into. */
class ShadowSurface implements Surface {
  private readonly pointer: Pointer;
  private readonly session: CDPSession;
  private readonly objectId: string;

  constructor(pointer: Pointer, session: CDPSession, objectId: string) {
    this.pointer = pointer;
    this.session = session;
    this.objectId = objectId;
  }

  async look<Args extends unknown[], Value>(look: (root: Root, ...args: Args) => Value, ...args: Args): Promise<Value> {
    const { result, exceptionDetails } = await this.session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (...args) { return (${look})(this, ...args); }`,
      objectId: this.objectId,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Value;
  }

  async press(name: string): Promise<void> {
    await pressIn(this, this.pointer, name);
  }
}

async function pressIn(surface: Surface, pressAt: Pointer, name: string): Promise<void> {
  const { x, y } = await resting(`"${name}" can be pressed`, () => surface.look(findNamed, name, false));
  await pressAt(x, y);
}

function descendants(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  return [node, ...(node.children ?? []).flatMap(descendants)];
}
