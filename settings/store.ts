import { type SettingsDocument, VERSION } from './document';
import { type Change, type Kept, NOTHING_KEPT } from './kept';
import { spaced } from './spaced';
import { loadDocument, saveDocument, watchDocument } from './stored';

/** A dragged slider asks many times in a second. Short, since browsers may drop what is written while a tab is closed. */
const SPACING = { quiet: 200, longest: 20_000 };

/** What was changed here and is not written yet, with those who wait to hear whether it could be. */
let pending: { change: Change; tell: (written: boolean) => void }[] = [];

/** How many writings are on their way. */
let writing = 0;

/** The last that was read or written here. */
let known: SettingsDocument | undefined;

const writer = spaced(write, SPACING);

/** All that is kept, with the changes made here that are still to be written; nothing if storage can't be read. */
export async function loadKept(): Promise<Kept> {
  try {
    known = await loadDocument();
    return changed(known);
  } catch {
    return NOTHING_KEPT;
  }
}

/** Keeps a change. Resolves when it is written: false if the browser refused, or if the extension is gone from this page. */
export function keep(change: Change): Promise<boolean> {
  return new Promise((tell) => {
    pending.push({ change, tell });
    writer.ask();
  });
}

/** Writes at once what waits; to be called when this page is about to go. */
export function keepNow(): void {
  writer.flush();
}

/**
 * Calls back after each change, whoever made it; not while something waits to be written from here, since what comes
 * then is older than what the person has just set. Returns how to stop.
 */
export function watchKept(onChange: (kept: Kept) => void): () => void {
  const stop = watchDocument((document) => {
    known = document;
    if (pending.length === 0 && writing === 0) onChange(document);
  });
  return () => {
    try {
      stop();
    } catch {
      // The extension was updated under an open reader; with it went all that listened.
    }
  };
}

/** In one go where the document is known: a page that is going waits for nothing. */
async function write(): Promise<void> {
  const changes = pending;
  const tell = (written: boolean) => {
    for (const each of changes) each.tell(written);
  };
  writing++;
  try {
    const before = known ?? (await loadDocument());
    // Later than what it changes, whatever the clock says: else the account would bring back what was before.
    const savedAt = Math.max(Date.now(), before.savedAt + 1);
    const document = { ...changed(before), version: VERSION, savedAt };
    known = document;
    pending = pending.filter((each) => !changes.includes(each));
    await saveDocument(document);
    tell(true);
  } catch {
    pending = pending.filter((each) => !changes.includes(each));
    tell(false);
  } finally {
    writing--;
  }
}

function changed(kept: Kept): Kept {
  return pending.reduce((now, { change }) => change(now), kept);
}
