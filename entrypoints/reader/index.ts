import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Scope } from '../../article/article';
import type { ArticleCalls, OpenOutcome, ReaderCalls, ReaderWish } from '../../messages';
import type { Kept } from '../../settings/kept';
import { loadKept } from '../../settings/store';
import { askForWords } from '../words/ask-for-words';
import { speakAsSet } from '../words/speak-as-set';
import { openReader } from './open-reader';
import { isSameStory } from './page-moves';

interface IsolatedWorld {
  colophonArticle?: ArticleCalls;
  colophonReader?: ReaderCalls;
  colophonWish?: ReaderWish;
}

/** Leaves the reader's calls in the isolated world. Injected again, it leaves the ones of an open reader in their place. */
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as IsolatedWorld;
  world.colophonReader ??= { open, close, isOpen: () => closeOpen !== undefined };
  const { colophonWish: wish } = world;
  delete world.colophonWish;
  if (wish) void open(wish.scope, wish.seenUrl, wish.kept).then(wish.tell);
});

let closeOpen: (() => void) | undefined;

async function open(scope: Scope, seenUrl?: string, known?: Kept): Promise<OpenOutcome> {
  const { colophonArticle } = globalThis as unknown as IsolatedWorld;
  // Without it this is another page than the one that was looked at.
  if (!colophonArticle) return { ok: false, reason: 'page-changed' };
  if (seenUrl && !isSameStory(seenUrl, location.href)) return { ok: false, reason: 'page-changed' };
  const kept = known ?? (await loadKept());
  await speakAsSet(kept, askForWords);
  close();
  const article = colophonArticle.read(scope);
  if (!article) return { ok: false, reason: 'nothing-to-read' };
  closeOpen = openReader({ article, scope, toSafeNodes: colophonArticle.toSafeNodes }, kept, () => {
    closeOpen = undefined;
  });
  return { ok: true };
}

function close(): boolean {
  if (!closeOpen) return false;
  closeOpen();
  return true;
}
