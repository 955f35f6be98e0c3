import type { BrowserContext, Page } from 'puppeteer-core';
import type { Connection } from '../../../library/sync/connection.ts';
import type { Wish } from '../../library/sync/random-device.ts';
import type { RandomDevice } from '../../library/sync/random-scenario.ts';

type PageModule = typeof import('./page.ts');

interface DeviceOptions {
  /** One for each device: pages of one share what they store. */
  home: BrowserContext;
  /** Of an empty page. */
  url: string;
  /** What `page.ts` exports, as `device`. */
  script: string;
  connection: Connection;
}

/** A device that is a page of a browser: killed, the page is closed whatever it is doing. */
export class PageDevice implements RandomDevice {
  readonly #of: DeviceOptions;
  #page!: Page;
  connection: Connection;

  constructor(of: DeviceOptions) {
    this.#of = of;
    this.connection = of.connection;
  }

  async start(): Promise<this> {
    this.#page = await this.#of.home.newPage();
    await this.#page.goto(this.#of.url);
    await this.#page.evaluate(`${this.#of.script}; globalThis.device = device; undefined`);
    await this.ask({ do: 'open', name: 'random', connection: this.connection });
    return this;
  }

  async seal(): Promise<Connection> {
    return this.#page.evaluate(
      (connection) => (globalThis as unknown as { device: PageModule }).device.seal(connection),
      this.connection,
    );
  }

  ask(wish: Wish): Promise<unknown> {
    return this.#page.evaluate(
      (wished) => (globalThis as unknown as { device: PageModule }).device.answer(wished),
      wish,
    );
  }

  async kill(): Promise<void> {
    await this.#page.close();
    await this.start();
  }
}
