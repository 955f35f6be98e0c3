import type { IncomingMessage } from 'node:http';

/** Who may do what there. */
export const PERSON = { user: 'reader', password: 'söt päss' } as const;

/**
 * What a database refuses goes by how it is called: `private…` wants name and password, `forbidden…` lets nobody in, `full…` takes
 * no document, `large…` none of that size.
 */
export function isRefused({
  url = '',
  method,
  headers,
}: IncomingMessage): { status: number; answer: { error: string; reason: string } } | undefined {
  const [, database = '', path = ''] = url.split('/');
  const isWriting = method === 'PUT' || path.startsWith('_bulk_docs');
  if (database.startsWith('private') && headers.authorization !== expected())
    return { status: 401, answer: { error: 'unauthorized', reason: 'Name or password is incorrect.' } };
  if (database.startsWith('forbidden'))
    return { status: 403, answer: { error: 'forbidden', reason: 'You are not allowed to access this db.' } };
  if (database.startsWith('full') && path && isWriting)
    return { status: 507, answer: { error: 'insufficient_storage', reason: 'The disk is full.' } };
  if (database.startsWith('large') && path && isWriting)
    return { status: 413, answer: { error: 'document_too_large', reason: 'too large' } };
  return undefined;
}

function expected(): string {
  return `Basic ${Buffer.from(`${PERSON.user}:${PERSON.password}`).toString('base64')}`;
}
