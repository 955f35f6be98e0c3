import type { SettingsDocument } from './document';

/** Of the 8,192 bytes that browsers allow for one item in the account, with its name. */
const LARGEST = 8_000;

/**
 * The document as the person's account takes it: without copy formats where they would make it too large, since then nothing
 * at all would follow the account. They stay on the computer where they were written.
 */
export function forAccount(document: SettingsDocument): SettingsDocument {
  if (new TextEncoder().encode(JSON.stringify(document)).length <= LARGEST) return document;
  const { formats: _, ...rest } = document;
  return rest;
}

/** What comes from the account, with the formats of this computer where the account's have stayed elsewhere. */
export function fromAccount(account: SettingsDocument, local: SettingsDocument): SettingsDocument {
  return account.formats || !local.formats ? account : { ...account, formats: local.formats };
}
