import type { WireAttachment, WireDocument } from './wire';

/** Pictures that are on the server only, by the names that the attachments have there. */
export type Away = Record<string, WireAttachment>;

/**
 * The document without the pictures, and with where they are: what is written on this device says that they exist, so that
 * it is never mistaken for a copy that has none.
 */
export function leaveAway(document: WireDocument): WireDocument {
  const { _attachments, ...rest } = document;
  return _attachments ? { ...rest, away: _attachments } : document;
}

/** The other way round, for the server: it has these pictures, and they stay. Those that were added here go with them. */
export function bringBack(document: WireDocument): WireDocument {
  const { away, ...rest } = document;
  if (!away) return document;
  return { ...rest, _attachments: { ...(away as Away), ...rest._attachments } };
}

/** The document without what only the server calls them, where the pictures come along. */
export function withoutSealed(document: WireDocument): WireDocument {
  const { _attachments } = document;
  if (!_attachments) return document;
  const plain = Object.entries(_attachments).map(([name, { sealed, ...attachment }]) => [name, attachment]);
  return { ...document, _attachments: Object.fromEntries(plain) };
}
