import { browser } from 'wxt/browser';
import { readDocument, type SettingsDocument } from './document';
import { forAccount, fromAccount } from './for-account';
import { spaced } from './spaced';
import { readItem, watchItem, writeItem } from './storage';
import { KEPT_AT, loadDocument, saveDocument, watchDocument } from './stored';

/** Browsers cut off who writes into the account too often. Of a minute's changes, this makes four or five writings. */
const SPACING = { quiet: 2_000, longest: 2_000, apart: 16_000 };

/**
 * Keeps the settings on this computer and in the person's account alike; the later one wins. For the one context that
 * all pages share, since only there the writing of all can be counted. Where there is no account, or it refuses, they
 * stay on this computer.
 */
export function replicateSettings(): void {
  const push = spaced(async () => {
    const [local, account] = await both();
    if (local.savedAt > (account?.savedAt ?? 0))
      await writeItem(KEPT_AT.sync, forAccount(local)).catch(() => undefined);
  }, SPACING);
  const pull = async () => {
    const [local, account] = await both();
    if (account && account.savedAt > local.savedAt) await saveDocument(fromAccount(account, local));
    else if (account?.savedAt !== local.savedAt) push.ask();
  };
  if (!browser.storage.sync) return;
  watchDocument(() => push.ask());
  watchItem(KEPT_AT.sync, pull);
  pull();
}

function both(): Promise<[SettingsDocument, SettingsDocument | undefined]> {
  return Promise.all([loadDocument(), loadAccount()]);
}

async function loadAccount(): Promise<SettingsDocument | undefined> {
  return readDocument(await readItem(KEPT_AT.sync).catch(() => undefined))?.document;
}
