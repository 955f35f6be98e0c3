import { fromBase64, toBase64 } from '../../base64';
import type { WireAttachment, WireDocument } from '../wire';
import type { Keys } from './keys';
import { openBytes, sealBytes } from './seal-bytes';
import { openId, sealId } from './seal-id';

/** What only devices know of an attachment. */
type Told = Pick<WireAttachment, 'content_type' | 'digest' | 'length'>;

interface Content {
  fields: Record<string, unknown>;
  attachments: Record<string, Told>;
}

/** Sealed bytes are of no kind that a server could know. */
const SEALED_TYPE = 'application/octet-stream';

/** Where a picture belongs: a server that swaps two is noticed. */
export function placeOf(id: string, name: string): string {
  return `${id}/${name}`;
}

/** The document with everything but its revisions sealed. */
export async function sealDocument(keys: Keys, document: WireDocument): Promise<WireDocument> {
  const { _id, _rev, _revisions, _deleted, _attachments = {}, ...fields } = document;
  const content: Content = { fields, attachments: {} };
  const attachments: Record<string, WireAttachment> = {};
  for (const [name, attachment] of Object.entries(_attachments)) {
    const { content_type, digest, length } = attachment;
    content.attachments[name] = { content_type, ...(digest && { digest }), length: length ?? lengthOf(attachment) };
    attachments[await sealId(keys, name)] = await sealAttachment(keys, attachment, placeOf(_id, name));
  }
  const plain = new TextEncoder().encode(JSON.stringify(content));
  return {
    _id: await sealId(keys, _id),
    ...(_rev && { _rev }),
    ...(_revisions && { _revisions }),
    ...(_deleted && { _deleted }),
    sealed: toBase64(await sealBytes(keys.content, plain, _id)),
    ...(Object.keys(attachments).length > 0 && { _attachments: attachments }),
  };
}

/** The document as it was sealed; undefined if other keys sealed it. Attachments say what they are, and where they are. */
export async function openDocument(keys: Keys, document: WireDocument): Promise<WireDocument | undefined> {
  const { _id, _rev, _revisions, _deleted, _attachments = {}, sealed } = document;
  const id = await openId(keys, _id);
  if (id === undefined || typeof sealed !== 'string') return undefined;
  const plain = await openBytes(keys.content, fromBase64(sealed), id);
  const content = JSON.parse(new TextDecoder().decode(plain)) as Content;
  const attachments: Record<string, WireAttachment> = {};
  for (const [sealedName, { digest = '', length = 0, revpos }] of Object.entries(_attachments)) {
    const name = await openId(keys, sealedName);
    const told = name === undefined ? undefined : content.attachments[name];
    if (name === undefined || !told) continue;
    attachments[name] = { ...told, ...(revpos && { revpos }), stub: true, sealed: { digest, length } };
  }
  return {
    ...content.fields,
    _id: id,
    ...(_rev && { _rev }),
    ...(_revisions && { _revisions }),
    ...(_deleted && { _deleted }),
    ...(Object.keys(attachments).length > 0 && { _attachments: attachments }),
  };
}

async function sealAttachment(
  keys: Keys,
  { data, revpos, sealed }: WireAttachment,
  place: string,
): Promise<WireAttachment> {
  const common = { content_type: SEALED_TYPE, ...(revpos && { revpos }) };
  if (data !== undefined) return { ...common, data: toBase64(await sealBytes(keys.content, fromBase64(data), place)) };
  return { ...common, stub: true, ...sealed };
}

function lengthOf({ data = '' }: WireAttachment): number {
  return Math.floor((data.replace(/=+$/, '').length * 3) / 4);
}
