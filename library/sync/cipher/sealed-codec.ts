import type { Codec } from '../wire';
import type { Keys } from './keys';
import { openBytes } from './seal-bytes';
import { openDocument, placeOf, sealDocument } from './seal-document';
import { openId, sealId } from './seal-id';

/** The server sees ids that say nothing, revisions, and sizes. */
export function sealedCodec(keys: Keys): Codec {
  return {
    sealId: (id) => sealId(keys, id),
    openId: (id) => openId(keys, id),
    seal: (document) => sealDocument(keys, document),
    open: (document) => openDocument(keys, document).catch(() => undefined),
    openAttachment: (bytes, id, name) => openBytes(keys.content, bytes, placeOf(id, name)),
  };
}
