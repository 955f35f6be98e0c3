/** What is used of the server for tests. */
declare module 'express-pouchdb' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type PouchDB from 'pouchdb-core';

  export default function expressPouch(
    pouch: typeof PouchDB,
    options: { mode: string; inMemoryConfig: boolean; logPath: string },
  ): (request: IncomingMessage, response: ServerResponse) => void;
}

declare module 'pouchdb-adapter-memory' {
  import type { Plugin } from 'pouchdb-core';

  const plugin: Plugin;
  export default plugin;
}
