/** A document on its way, as CouchDB's protocol has it. */
export interface WireDocument {
  _id: string;
  _rev?: string;
  _deleted?: boolean;
  _revisions?: { start: number; ids: string[] };
  _attachments?: Record<string, WireAttachment>;
  [field: string]: unknown;
}

/** With its bytes in base64, or as one that the other side has already. */
export interface WireAttachment {
  content_type: string;
  digest?: string;
  length?: number;
  revpos?: number;
  data?: string;
  stub?: true;
  /** What the server knows of it, where that is something else than what is in it. */
  sealed?: { digest: string; length: number };
}

/** Between what devices mean and what the server sees. */
export interface Codec {
  sealId(id: string): Promise<string>;
  /** Undefined for what is none of ours. */
  openId(id: string): Promise<string | undefined>;
  seal(document: WireDocument): Promise<WireDocument>;
  /** Undefined for what can't be opened. */
  open(document: WireDocument): Promise<WireDocument | undefined>;
  /** The bytes of an attachment of that document. */
  openAttachment(bytes: Uint8Array<ArrayBuffer>, id: string, name: string): Promise<BufferSource>;
}

/** Where the server may read everything. */
export const PLAIN: Codec = {
  sealId: async (id) => id,
  openId: async (id) => id,
  seal: async (document) => document,
  open: async (document) => document,
  openAttachment: async (bytes) => bytes,
};
