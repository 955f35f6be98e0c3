import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { IsolatedWorld, OpenOutcome, OpenWish } from '../../messages';
import { siteOf } from '../../settings/kept';
import { joined, NO_CHOICES } from '../../settings/site-choices';
import { loadChoices } from '../../settings/site-choices-store';
import { loadKept } from '../../settings/store';
import { sharePreact } from '../parts/shared-preact';
import { openReader } from './open-reader';
import { isSameStory } from './page-moves';

/** Leaves the reader's calls in the isolated world. Injected again, it leaves the ones of an open reader in their place. */
export default defineUnlistedScript(() => {
  sharePreact();
  const world = globalThis as unknown as Partial<IsolatedWorld>;
  world.colophonReader ??= { open, close, isOpen: () => closeOpen !== undefined };
  const { colophonWish: waiting } = world;
  delete world.colophonWish;
  if (waiting) void open(waiting.wish).then(waiting.tell);
});

let closeOpen: (() => void) | undefined;

async function open({ scope, seenUrl, byItself = false, ...known }: OpenWish): Promise<OpenOutcome> {
  const { colophonArticle } = globalThis as unknown as Partial<IsolatedWorld>;
  // Without it this is another page than the one that was looked at.
  if (!colophonArticle) return { ok: false, reason: 'page-changed' };
  if (seenUrl && !isSameStory(seenUrl, location.href)) return { ok: false, reason: 'page-changed' };
  const kept = known.kept ?? (await loadKept());
  const choices = known.choices ?? (await loadChoices(siteOf(location.href)));
  close();
  const article = colophonArticle.read(scope, joined(choices, NO_CHOICES));
  if (!article) return { ok: false, reason: 'nothing-to-read' };
  closeOpen = openReader({ article, scope, choices, byItself, page: colophonArticle }, kept, () => {
    closeOpen = undefined;
  });
  return { ok: true };
}

function close(): boolean {
  if (!closeOpen) return false;
  closeOpen();
  return true;
}
