/** How long after its arrival a story is looked for, each time after the last look; pages come bit by bit. */
const LOOKS_MS = [0, 700, 1500];

/** In a page that goes on to another story by itself, the old text stands a moment under the new address. */
const LOOKS_AFTER_MOVE_MS = [400, 700, 1500, 2500];

/** What is asked of the page and of the reader. */
export interface StoryPage {
  /** The text of the article that is here now; undefined if it is none. */
  textNow(): string | undefined;
  /** False once the person has stopped it, anywhere. Rejects when the extension is gone from this page. */
  mayOpen(): Promise<boolean>;
  isOpen(): boolean;
  open(): Promise<unknown>;
  /** Calls back once when the page has moved to another story in place. */
  onMoved(moved: () => void): void;
}

/**
 * Opens the reader once for each story that this page comes to show. One that the person has closed stays closed, and
 * what is no article stays as it is.
 */
export function openEveryStory(page: StoryPage): void {
  let seen: string | undefined;
  let visit = 0;
  const look = async (times: readonly number[]) => {
    const thisVisit = ++visit;
    for (const wait of times) {
      if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
      if (thisVisit !== visit) return;
      const text = page.textNow();
      if (!text || text === seen) continue;
      seen = text;
      if (!page.isOpen() && (await page.mayOpen().catch(() => false))) await page.open();
      return;
    }
  };
  const follow = () =>
    page.onMoved(() => {
      follow();
      void look(LOOKS_AFTER_MOVE_MS);
    });
  follow();
  void look(LOOKS_MS);
}
