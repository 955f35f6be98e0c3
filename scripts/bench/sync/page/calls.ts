/** What is done at a time: how many articles, and how they are sent. */
export interface SyncCase {
  articles: number;
  /** Pictures come along; else they are left on the server by the device that receives. */
  images: boolean;
  sealed: boolean;
}

/** What the benchmark calls in its page. */
export interface SyncBenchPage {
  /** Fills a device, and gives back when it is ready to be sent. */
  fill(of: SyncCase, server: string, database: string): Promise<void>;
  /** Sends all of it, and gives the milliseconds and the longest that the page did not answer. */
  send(): Promise<Measured>;
  /** Takes all of it on a device that has nothing. */
  receive(): Promise<Measured>;
}

export interface Measured {
  milliseconds: number;
  /** The longest that anything else on the page had to wait, in milliseconds. */
  blocked: number;
}

declare global {
  var syncBench: SyncBenchPage;
}
