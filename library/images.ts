import type { Stored } from 'pouchdb-core';
import type { CopyImage } from './copy';
import type { CopyDocument } from './documents';

type WithAttachments = CopyDocument & Pick<Partial<Stored>, '_rev' | '_attachments'>;

/**
 * The copy with these pictures: bytes that it has stay, bytes that are new become attachments, and each address is listed
 * once. Without bytes the address alone is listed.
 */
export function withImages(copy: WithAttachments, images: readonly CopyImage[]): WithAttachments {
  const known = new Map(copy.images.map((image) => [image.url, image]));
  const attachments = { ...copy._attachments };
  const away = Object.keys(copy.away ?? {}).length;
  for (const { url, blob } of images) {
    if (known.get(url)?.attachment) continue;
    if (!blob) {
      known.set(url, { url });
      continue;
    }
    const attachment = `image-${Object.keys(attachments).length + away + 1}`;
    attachments[attachment] = { content_type: blob.type || 'application/octet-stream', data: blob };
    known.set(url, { url, attachment });
  }
  return {
    ...copy,
    images: [...known.values()],
    ...(Object.keys(attachments).length > 0 && { _attachments: attachments }),
  };
}
