import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import expressPouch from 'express-pouchdb';
import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { type Faults, faultFor, NO_FAULTS } from './faults.ts';
import { isRefused } from './refusing.ts';
import { wireOf } from './wire.ts';

/** A real server on this computer that speaks CouchDB's protocol, and fails as it is told to. */
export interface Couch {
  url: string;
  close(): Promise<void>;
}

PouchDB.plugin(memory);

/**
 * Besides the protocol it answers under `/-/`: `faults` sets what goes wrong, `dump/NAME` gives all that it has of a
 * database, `wire` how many bytes have gone through since it was asked last, headers and all.
 */
export async function startCouch(): Promise<Couch> {
  const databases = PouchDB.defaults({ adapter: 'memory' });
  const speak = expressPouch(databases, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: '/dev/null' });
  let faults = NO_FAULTS;
  const wire = wireOf();

  const control = async (path: string, request: IncomingMessage): Promise<unknown> => {
    if (path === 'faults') {
      faults = faultsOf(JSON.parse(await bodyOf(request)));
      return { ok: true };
    }
    if (path === 'wire') return wire.seen();
    return dump(new databases(decodeURIComponent(path.slice('dump/'.length))));
  };
  const server = createServer(async (request, response) => {
    const path = request.url!;
    if (!path.startsWith('/nocors')) allowAll(response);
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    if (path.startsWith('/-/')) return send(response, 200, await control(path.slice(3), request));
    if (path.startsWith('/not-couch')) return response.end('<!doctype html><title>A page</title>');
    const refused = isRefused(request);
    if (refused) return send(response, refused.status, refused.answer);
    const { delay, what } = faultFor(faults, path);
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
    if (what === 'cut') return request.socket.destroy();
    if (what === 'fail') return send(response, 503, { error: 'service_unavailable', reason: 'as told' });
    // An answer that is lost on its way: the server has done it, and nobody hears of it.
    if (what === 'lose') return speak(request, Object.assign(response, { end: () => request.socket.destroy() }));
    speak(request, response);
  });
  server.on('connection', wire.count);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function faultsOf(told: Partial<Faults>): Faults {
  return { ...NO_FAULTS, ...told, drawn: 0 };
}

function allowAll(response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-headers', 'authorization, content-type, accept');
  response.setHeader('access-control-allow-methods', 'GET, HEAD, POST, PUT, DELETE');
}

function send(response: ServerResponse, status: number, answer: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request) body += piece;
  return body;
}

/** Every document with all its leaves, the deleted ones too, and the bytes of every attachment as text. */
async function dump(database: PouchDB): Promise<unknown> {
  const { results } = await database.changes({ since: 0, style: 'all_docs' } as object);
  const leaves = [];
  for (const { id, changes } of results) {
    for (const { rev } of changes) {
      const document = (await database.get(id, { rev, attachments: true })) as Record<string, unknown>;
      const attachments = Object.values((document._attachments ?? {}) as Record<string, { data: string }>);
      leaves.push({
        ...document,
        bytes: attachments.map(({ data }) => Buffer.from(data, 'base64').toString('latin1')),
      });
    }
  }
  return leaves;
}
