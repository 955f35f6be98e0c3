/** What the benchmark calls in its page. */
export interface BenchPage {
  /** Milliseconds from the page's start until its first rows were painted, from the library as it is. */
  usable: Promise<number>;
  /** Puts so many made-up articles into the library, and gives milliseconds of writing. */
  fill(count: number): Promise<number>;
  /** Takes everything into the catalogue, and gives the milliseconds. */
  takeIn(): Promise<number>;
  /** Milliseconds of each search, as the page feels them. */
  search(queries: string[]): Promise<number[]>;
  /** Saves as many articles as the extension does: milliseconds of each saving, and until the catalogue has it. */
  save(count: number): Promise<{ saved: number[]; listed: number[] }>;
}

declare global {
  var bench: BenchPage;
}
