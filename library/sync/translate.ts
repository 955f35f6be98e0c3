import type { Send } from './server-fetch';
import { bringBack, leaveAway, withoutSealed } from './text-first';
import type { Codec, WireDocument } from './wire';

interface Translation {
  codec: Codec;
  textFirst: boolean;
  /** True for ids of documents that the library has. */
  isOurs: (id: string) => boolean;
  /** Asked of each document that comes: one that is not sound is left where it is. */
  isSound: (document: WireDocument) => boolean;
  /** Told of documents before they are written here. */
  onComing?: (documents: readonly WireDocument[]) => Promise<void>;
}

type Json = Record<string, unknown>;

/** One revision of a document, or that it is not there. */
interface Found {
  ok?: WireDocument;
}

/**
 * Speaks for PouchDB with the server: each request of the protocol that names or carries documents goes out as the server
 * is to see it, and its answer comes back as devices mean it. So PouchDB's replication is the same with and without it.
 *
 * @param address the database's, without a slash at its end
 */
export function translating(send: Send, address: string, translation: Translation): Send {
  const routes = routesOf(translation);
  return async (url, options = {}) => {
    if (!url.startsWith(`${address}/`)) return send(url, options);
    const [path = '', query] = url.slice(address.length + 1).split('?');
    const route = routes[path] ?? (path && !path.startsWith('_') ? routes.document : undefined);
    if (!route) return send(url, options);
    const at = (to: string) => `${address}/${to}${query ? `?${query}` : ''}`;
    return route({ path, at, query: new URLSearchParams(query), send, options });
  };
}

interface Asked {
  path: string;
  /** The address of another path with the same query. */
  at: (path: string) => string;
  query: URLSearchParams;
  send: Send;
  options: RequestInit;
}

type Route = (asked: Asked) => Promise<Response>;

function routesOf({ codec, textFirst, isOurs, isSound, onComing }: Translation): Record<string, Route> {
  const openOurs = async (sealed: string) => {
    const id = await codec.openId(sealed);
    return id !== undefined && isOurs(id) ? id : undefined;
  };
  const coming = async (sealed: WireDocument): Promise<WireDocument | undefined> => {
    const document = await codec.open(sealed);
    if (!document || !isOurs(document._id) || !isSound(document)) return undefined;
    return textFirst ? leaveAway(document) : withoutSealed(document);
  };
  const openAll = async (found: readonly Found[]): Promise<Found[]> => {
    const opened = found.map(async (one): Promise<Found[]> => {
      if (!one.ok) return [one];
      const ok = await coming(one.ok);
      return ok ? [{ ok }] : [];
    });
    return (await Promise.all(opened)).flat();
  };
  const going = (document: WireDocument) => codec.seal(bringBack(document));

  return {
    /** A page of which nothing is ours must not be taken for the end of the feed: then the next one is fetched. */
    async _changes({ at, send, options, query, path }) {
      const limit = Number(query.get('limit')) || Number.POSITIVE_INFINITY;
      for (let url = at(path); ; ) {
        const response = await send(url, options);
        const json = await jsonOf(response);
        if (!Array.isArray(json?.results)) return again(response, json);
        const rows = json.results as { id: string }[];
        const results = await Promise.all(rows.map(async (row) => ({ ...row, id: await openOurs(row.id) })));
        const ours = results.filter(({ id }) => id !== undefined);
        if (ours.length > 0 || rows.length < limit) return again(response, { ...json, results: ours });
        const next = new URL(url);
        next.searchParams.set('since', String(json.last_seq));
        url = next.href;
      }
    },
    async _revs_diff({ at, send, options, path }) {
      const asked = Object.entries(bodyOf(options));
      const names = new Map(
        await Promise.all(asked.map(async ([id]) => [await codec.sealId(id), id] as [string, string])),
      );
      const body = Object.fromEntries([...names].map(([sealed, id]) => [sealed, bodyOf(options)[id]]));
      const response = await send(at(path), { ...options, body: JSON.stringify(body) });
      const json = await jsonOf(response);
      if (!response.ok || !json) return again(response, json);
      const rows = Object.entries(json).map(([sealed, diff]) => [names.get(sealed) ?? sealed, diff]);
      return again(response, Object.fromEntries(rows));
    },
    async _bulk_get({ at, send, options, path }) {
      const { docs } = bodyOf(options) as { docs: { id: string }[] };
      const sealed = await Promise.all(docs.map(async (doc) => ({ ...doc, id: await codec.sealId(doc.id) })));
      const response = await send(at(path), { ...options, body: JSON.stringify({ docs: sealed }) });
      const json = await jsonOf(response);
      if (!Array.isArray(json?.results)) return again(response, json);
      type Result = { id: string; docs: Found[] };
      const results = await Promise.all(
        (json.results as Result[]).map(async ({ id, docs: found }) => ({
          id: (await codec.openId(id)) ?? id,
          docs: await openAll(found),
        })),
      );
      await onComing?.(results.flatMap(({ docs: found }) => found.flatMap(({ ok }) => ok ?? [])));
      return again(response, { ...json, results });
    },
    async _bulk_docs({ at, send, options, path }) {
      const { docs, ...rest } = bodyOf(options) as { docs: WireDocument[] };
      const body = JSON.stringify({ ...rest, docs: await Promise.all(docs.map(going)) });
      const response = await send(at(path), { ...options, body });
      const json = await jsonOf(response);
      if (!Array.isArray(json)) return again(response, json);
      const rows = json as { id?: string }[];
      const opened = rows.map(async (row) => (row.id ? { ...row, id: (await codec.openId(row.id)) ?? row.id } : row));
      return again(response, await Promise.all(opened));
    },
    /** One document, or an attachment of it. */
    async document({ path, at, send, options }) {
      const [id = '', name] = path.split('/').map(decodeURIComponent);
      const sealed = encodeURIComponent(await codec.sealId(id));
      if (name === undefined) {
        const response = await send(at(sealed), options);
        const json = await jsonOf(response);
        if (!response.ok || !json) return again(response, json);
        // Several revisions at once, as PouchDB asks for them where it takes a server for an older one.
        const found = Array.isArray(json) ? await openAll(json as Found[]) : undefined;
        const document = found ? undefined : await coming(json as WireDocument);
        await onComing?.(found?.flatMap(({ ok }) => ok ?? []) ?? (document ? [document] : []));
        if (found ?? document) return again(response, found ?? document);
        return Response.json({ error: 'not_found', reason: 'missing' }, { status: 404 });
      }
      const response = await send(at(`${sealed}/${encodeURIComponent(await codec.sealId(name))}`), options);
      if (!response.ok) return response;
      const bytes = await codec.openAttachment(new Uint8Array(await response.arrayBuffer()), id, name);
      return new Response(bytes, { status: response.status, headers: response.headers });
    },
  };
}

function bodyOf({ body }: RequestInit): Json {
  return JSON.parse(String(body ?? '{}')) as Json;
}

async function jsonOf(response: Response): Promise<Json | undefined> {
  try {
    return (await response.json()) as Json;
  } catch {
    return undefined;
  }
}

/** The same answer with another body; what was no JSON stays none. */
function again({ status, headers }: Response, json: unknown): Response {
  const body = json === undefined ? '' : JSON.stringify(json);
  return new Response(body, { status, headers: { 'content-type': headers.get('content-type') ?? 'application/json' } });
}
