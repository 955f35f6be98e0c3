import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Scope } from '../../article/article';
import type { IsolatedWorld, OpenOutcome } from '../../messages';
import { loadKept } from '../../settings/store';
import { openReader } from './open-reader';
import { isSameStory } from './page-moves';

/** Leaves the reader's calls in the isolated world. Injected again, it leaves the ones of an open reader in their place. */
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Partial<IsolatedWorld>;
  world.colophonReader ??= { open, close, isOpen: () => closeOpen !== undefined };
});

let closeOpen: (() => void) | undefined;

async function open(scope: Scope, seenUrl?: string, byItself = false): Promise<OpenOutcome> {
  if (seenUrl && !isSameStory(seenUrl, location.href)) return { ok: false, reason: 'page-changed' };
  const kept = await loadKept();
  close();
  const article = (globalThis as unknown as IsolatedWorld).colophonArticle.read(scope);
  if (!article) return { ok: false, reason: 'nothing-to-read' };
  closeOpen = openReader({ article, scope, byItself }, kept, () => {
    closeOpen = undefined;
  });
  return { ok: true };
}

function close(): boolean {
  if (!closeOpen) return false;
  closeOpen();
  return true;
}
