import { writeFile } from 'node:fs/promises';
import { findNamed } from './by-name.ts';
import type { Popup, Root } from './driver.ts';
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

  async screenshot(path: string): Promise<void> {
    await writeFile(path, Buffer.from(await this.window.photographPopup(), 'base64'));
  }

  close(): Promise<void> {
    return this.window.closePopup();
  }
}
