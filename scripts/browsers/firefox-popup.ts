import { writeFile } from 'node:fs/promises';
import { heardInFirefox, SILENT } from './accessible.ts';
import { findNamed } from './by-name.ts';
import type { Accessible, Popup, Root } from './driver.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { poll } from './poll.ts';

/** The popup in its panel, reached from the browser's window. */
export class FirefoxPopup implements Popup {
  private readonly window: FirefoxWindow;

  constructor(window: FirefoxWindow) {
    this.window = window;
  }

  look<Args extends unknown[], Value>(look: (root: Root, ...args: Args) => Value, ...args: Args): Promise<Value> {
    return this.window.look('popup', look, args);
  }

  /** Pressed from within, since no mouse event of WebDriver's reaches a panel; with the person's activation. */
  async press(name: string): Promise<void> {
    await poll(`"${name}" can be pressed`, () => this.look(findNamed, name, true));
  }

  /** By the browser's own walk through the document, since no key of WebDriver's reaches a panel. */
  async tabOn(): Promise<void> {
    await this.look((root) => {
      const { focus } = Services;
      const window = (root as Document).defaultView!;
      focus.moveFocus(window, null, focus.MOVEFOCUS_FORWARD, focus.FLAG_BYKEY);
    });
  }

  heard(): Promise<Accessible[]> {
    return this.window.look('popup', heardInFirefox, [SILENT]);
  }

  async screenshot(path: string): Promise<void> {
    await writeFile(path, Buffer.from(await this.window.photographPopup(), 'base64'));
  }

  close(): Promise<void> {
    return this.window.closePopup();
  }
}
