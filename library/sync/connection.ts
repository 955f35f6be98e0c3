/** How a device reaches the server. Kept in `storage.local` only: it is neither synced nor exported nor written to any log. */
export interface Connection {
  /** `https://couch.example:6984`, perhaps with a path, never with a slash at its end. */
  server: string;
  database: string;
  user: string;
  password: string;
  /** Pictures stay on the server until an article is opened. */
  textFirst: boolean;
  /** Absent where the server may read everything. */
  secret?: Secret;
}

/** With what documents are sealed. The passphrase itself is kept nowhere. */
export interface Secret {
  /** Names the key, so that a changed one is noticed. */
  id: string;
  /** 32 bytes in base64. */
  key: string;
}

/** As CouchDB allows it. */
const DATABASE = /^[a-z][a-z0-9_$()+/-]{0,127}$/;

/** The address as it is kept, of what a person typed: https where no scheme is given. Undefined if it is none of a server. */
export function serverOf(typed: string): string | undefined {
  const words = typed.trim();
  const url = URL.parse(/^[a-z]+:\/\//i.test(words) ? words : `https://${words}`);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname || url.username || url.search || url.hash)
    return undefined;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

export function isDatabaseName(name: string): boolean {
  return DATABASE.test(name);
}

/** The database's own address, without a slash at its end. */
export function addressOf({ server, database }: Pick<Connection, 'server' | 'database'>): string {
  return `${server}/${encodeURIComponent(database)}`;
}

/** Makes a connection of whatever was stored; undefined if it is none. */
export function acceptConnection(stored: unknown): Connection | undefined {
  const { server, database, user, password, textFirst, secret } = (stored ?? {}) as Record<string, unknown>;
  if (typeof server !== 'string' || serverOf(server) !== server) return undefined;
  if (typeof database !== 'string' || !isDatabaseName(database)) return undefined;
  if (typeof user !== 'string' || typeof password !== 'string') return undefined;
  const { id, key } = (secret ?? {}) as Record<string, unknown>;
  return {
    ...{ server, database, user, password },
    textFirst: textFirst === true,
    ...(typeof id === 'string' && typeof key === 'string' && { secret: { id, key } }),
  };
}
