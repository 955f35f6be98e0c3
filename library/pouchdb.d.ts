/** What is used of PouchDB 9, which brings no types of its own. */
declare module 'pouchdb-adapter-idb' {
  import type { Plugin } from 'pouchdb-core';

  const plugin: Plugin;
  export default plugin;
}

declare module 'pouchdb-adapter-http' {
  import type { Plugin } from 'pouchdb-core';

  const plugin: Plugin;
  export default plugin;
}

declare module 'pouchdb-replication' {
  import type { Plugin } from 'pouchdb-core';

  const plugin: Plugin;
  export default plugin;
}

declare module 'pouchdb-core' {
  export type Plugin = (pouch: typeof PouchDB) => void;

  export interface Options {
    adapter?: string;
    auto_compaction?: boolean;
    /** False for revisions that tell nothing of what is in a document; else they are digests of it. */
    deterministic_revs?: boolean;
    /** How a database on a server is reached. */
    fetch?: (url: string, options?: RequestInit) => Promise<Response>;
    /** True if a database that is not on the server is not to be made there. */
    skip_setup?: boolean;
  }

  export interface ReplicateOptions {
    batch_size?: number;
    batches_limit?: number;
  }

  export interface Replicated {
    ok: boolean;
    docs_read: number;
    docs_written: number;
    doc_write_failures: number;
    last_seq: number | string;
    /** Of a step only: what it brought, and how many more the source has, where it tells. */
    docs?: { _id: string }[];
    pending?: number;
  }

  export interface Replication extends Promise<Replicated> {
    on(event: 'change', hear: (step: Replicated) => void): this;
    on(event: 'denied', hear: (refused: Refused) => void): this;
    cancel(): void;
  }

  export interface Feed extends Promise<Changes> {
    on(event: 'change', hear: (change: Changes['results'][number]) => void): this;
    on(event: 'error', hear: (failure: unknown) => void): this;
    cancel(): void;
  }

  /** An attachment that is written; or one that is there already and stays. */
  export type Attachment =
    | { content_type: string; data: Blob }
    | { content_type: string; digest: string; length: number; stub: true };

  export interface Stored {
    _id: string;
    _rev: string;
    _deleted?: boolean;
    _attachments?: Record<string, Attachment>;
    _conflicts?: string[];
  }

  export interface Written {
    ok: true;
    id: string;
    rev: string;
  }

  export interface Refused {
    error: true;
    status: number;
    name: string;
    message: string;
    id?: string;
  }

  export interface ListOptions {
    startkey?: string;
    endkey?: string;
    keys?: string[];
    include_docs?: boolean;
    conflicts?: boolean;
    limit?: number;
    skip?: number;
    descending?: boolean;
  }

  export interface List {
    total_rows: number;
    rows: { id: string; key: string; value: { rev: string; deleted?: boolean }; doc?: unknown; error?: string }[];
  }

  export interface ChangesOptions {
    since?: number | string | 'now';
    limit?: number;
    include_docs?: boolean;
    conflicts?: boolean;
    return_docs?: boolean;
    batch_size?: number;
    live?: boolean;
    heartbeat?: number;
  }

  export interface Changes {
    last_seq: number;
    results: { id: string; seq: number; deleted?: boolean; changes: { rev: string }[]; doc?: unknown }[];
  }

  export interface GetOptions {
    rev?: string;
    attachments?: boolean;
    binary?: boolean;
    conflicts?: boolean;
  }

  export default class PouchDB {
    static plugin(plugin: Plugin): typeof PouchDB;
    static defaults(options: Options): typeof PouchDB;
    readonly name: string;
    constructor(name: string, options?: Options);
    get(id: string, options?: GetOptions): Promise<unknown>;
    put(document: object): Promise<Written>;
    bulkDocs(documents: readonly object[], options?: { new_edits?: boolean }): Promise<(Written | Refused)[]>;
    remove(document: { _id: string; _rev: string }): Promise<Written>;
    allDocs(options?: ListOptions): Promise<List>;
    static replicate(source: PouchDB, target: PouchDB, options?: ReplicateOptions): Replication;
    changes(options?: ChangesOptions): Feed;
    getAttachment(id: string, name: string, options?: { rev?: string }): Promise<Blob>;
    /** Unique to the database, and lasting. */
    id(): Promise<string>;
    info(): Promise<{ doc_count: number; update_seq: number | string }>;
    compact(): Promise<{ ok: true }>;
    close(): Promise<void>;
    destroy(): Promise<{ ok: true }>;
  }
}
