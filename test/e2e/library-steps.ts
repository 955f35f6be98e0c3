/** What is done and seen on the library page, in a word each. */
import assert from 'node:assert/strict';
import type { Surface, Tab } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import type { Stage } from './harness.ts';
import { textOf } from './steps.ts';

/** Opens the library for as long as `use` takes. What it shows is told of where that fails. */
export async function inLibrary(
  { driver }: Pick<Stage, 'driver'>,
  use: (library: Tab) => Promise<void>,
): Promise<void> {
  const library = await driver.open(`${await driver.extensionUrl()}library.html`);
  try {
    await poll('the list or its state is there', () =>
      library.look((root) => root.querySelector('.state, .article-row .row-title') !== null),
    );
    await use(library);
  } catch (error) {
    throw new Error(`In the library: ${await textOf(library)}`, { cause: error });
  } finally {
    await library.close();
  }
}

/** The titles of the rows, in their order. */
export function titles(library: Surface): Promise<string[]> {
  return library.look((root) => [...root.querySelectorAll('.row-title a')].map(({ textContent }) => textContent));
}

/** Resolves when just these are listed. */
export function lists(library: Surface, ...expected: string[]): Promise<unknown> {
  return poll(
    `the list is ${expected}`,
    async () => JSON.stringify(await titles(library)) === JSON.stringify(expected),
  );
}

/** Opens that article's copy. */
export async function open(library: Surface, title: string): Promise<void> {
  await poll(`${title} is listed`, () =>
    library.look((root, wanted) => {
      const link = [...root.querySelectorAll<HTMLElement>('.row-title a')].find((each) => each.textContent === wanted);
      link?.click();
      return link !== undefined;
    }, title),
  );
}

export interface Story {
  title: string;
  siteName: string;
  text: string;
  language?: string;
}

/** Has the background keep them, one after the other, as a page's own script would. */
export async function save(library: Surface, stories: readonly Story[]): Promise<void> {
  const isSaved = await library.look(async (_, all) => {
    const { chrome, browser } = globalThis as unknown as Record<'chrome' | 'browser', Extension>;
    for (const { title, siteName, text, language = 'en' } of all) {
      const url = `https://delta.example/${encodeURIComponent(title)}`;
      const article = {
        ...{ title, siteName, text, language, authors: [], direction: 'ltr', sourceUrl: url, canonicalUrl: url },
        ...{ html: `<p>${text}</p>`, editions: [], words: 4, minutes: 1, removed: [], restored: [], confidence: 1 },
        evidence: {},
      };
      const answer = await (browser ?? chrome).runtime.sendMessage({ call: 'save', article, images: [] });
      if (answer?.ok !== true) return JSON.stringify(answer ?? null);
    }
    return 'yes';
  }, stories);
  assert.equal(isSaved, 'yes');
}

interface Extension {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean } | undefined> };
}
