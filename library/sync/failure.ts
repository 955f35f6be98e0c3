/** Why a server does not take part; the sentences are in the catalogue, `sync_failure_…`. */
export type SyncFailure =
  /** This device has no network. */
  | 'offline'
  /** Nobody answers: the name is wrong, or the server is not there. */
  | 'unreachable'
  /** Somebody answers, but not by a connection that the browser trusts. */
  | 'certificate'
  /** It answers, but not to this extension. */
  | 'cors'
  | 'credentials'
  | 'forbidden'
  | 'no_database'
  /** A document is too large for it, or its disk or quota is full. */
  | 'full'
  | 'not_couchdb'
  /** It fails by itself, now and then perhaps. */
  | 'server'
  | 'wrong_passphrase'
  /** What is there is sealed, or sealed with another passphrase than before. */
  | 'needs_passphrase'
  /** A passphrase is given, and what is there is open to the server. */
  | 'not_encrypted'
  /** A passphrase can be changed only where all pictures are. */
  | 'pictures_away'
  /** This device did not take what came. */
  | 'storage';

/** An expected failure on its way to the one who says it. */
export class SyncError extends Error {
  constructor(
    readonly reason: SyncFailure,
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}

const BY_STATUS: Readonly<Record<number, SyncFailure>> = {
  401: 'credentials',
  403: 'forbidden',
  404: 'no_database',
  413: 'full',
  507: 'full',
};

/** What a status says about the database as a whole; undefined if nothing is wrong with it. */
export function failureOfStatus(status: number): SyncFailure | undefined {
  return BY_STATUS[status] ?? (status >= 500 || status === 429 ? 'server' : undefined);
}

/** Those after which it is of no use to try again before the person has done something. */
export function needsPerson(failure: SyncFailure): boolean {
  return !['offline', 'unreachable', 'server', 'storage'].includes(failure);
}
