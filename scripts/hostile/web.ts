import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { startWebProxy } from '../browsers/web-proxy.ts';
import { CANARY } from './canary.ts';

/** Something that the browser asked for and that is not the harness itself. */
export interface Asked {
  url: string;
  /** What for (`image`, `script`, `document` …), as the browser says; empty if it does not. */
  destination: string;
  referrer: string;
}

/** All the web there is, on this computer: it serves the harness, and writes down whatever else is asked of it. */
export interface RecordingWeb {
  /** Where the harness stands; what is under it is fetched directly, all else through the proxy on the same port. */
  origin: string;
  port: number;
  /** Puts a page under that address. */
  serve(url: string, html: string): void;
  /** What was asked for since the last call. */
  takeAsked(): Asked[];
  close(): Promise<void>;
}

interface Document {
  type: string;
  body: string;
}

const DIRECT = /^\/doc\/\d+(?:\.\w+)?$/;

/** @param script what runs in the page: the extension's own code and the sinks. */
export async function startWeb(script: string): Promise<RecordingWeb> {
  const nonce = randomBytes(16).toString('base64');
  const asked: Asked[] = [];
  const documents = new Map<string, Document>();
  const served = new Map<string, string>();
  const answer = (url: string, request: IncomingMessage, response: ServerResponse) => {
    if (request.method === 'PUT' && DIRECT.test(url)) return void keep(request, response, documents);
    const own = url.startsWith('/')
      ? ownAnswer(url, script, nonce, documents, `http://${request.headers.host}`)
      : undefined;
    if (own) {
      response.writeHead(200, { 'cache-control': 'no-store', 'content-type': own.type, ...own.headers });
      return void response.end(own.body);
    }
    const whole = url.startsWith('/') ? `http://${request.headers.host}${url}` : url;
    const page = served.get(whole);
    if (page !== undefined) {
      response.writeHead(200, { 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' });
      return void response.end(page);
    }
    // What the browser asks for by itself; requests of documents say from which site they come.
    if (request.headers['sec-fetch-site'] === 'none' && request.headers['sec-fetch-dest'] === 'empty')
      return void response.writeHead(404).end();
    asked.push({
      url: whole,
      destination: String(request.headers['sec-fetch-dest'] ?? ''),
      referrer: request.headers.referer ?? '',
    });
    response.writeHead(404, { 'content-type': 'text/plain' });
    response.end();
  };
  const proxy = await startWebProxy({ answer });
  return {
    ...proxy,
    origin: `http://127.0.0.1:${proxy.port}`,
    serve: (url, html) => void served.set(url, html),
    takeAsked: () => asked.splice(0),
  };
}

interface OwnAnswer extends Document {
  headers?: Record<string, string>;
}

function ownAnswer(
  url: string,
  script: string,
  nonce: string,
  documents: Map<string, Document>,
  origin: string,
): OwnAnswer | undefined {
  switch (url) {
    case '/':
      return {
        type: 'text/html; charset=utf-8',
        body: pageWith('hostile.js', nonce),
        headers: enforced(nonce, origin),
      };
    case '/reader':
      return { type: 'text/html; charset=utf-8', body: pageWith('hostile.js', nonce, CANARY), headers: told(nonce) };
    case '/hostile.js':
      return { type: 'text/javascript; charset=utf-8', body: script };
    // The book's own style, and what browsers ask for by themselves.
    case '/doc/style.css':
    case '/favicon.ico':
      return { type: 'text/css', body: '' };
  }
  const document = documents.get(url);
  if (!document) return undefined;
  documents.delete(url);
  return { type: document.type, body: withCanary(document.body, nonce), headers: told(nonce) };
}

function keep(request: IncomingMessage, response: ServerResponse, documents: Map<string, Document>): void {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const type = request.headers['content-type'] ?? 'text/html; charset=utf-8';
    documents.set(request.url!, { type, body: Buffer.concat(parts).toString('utf8') });
    response.writeHead(204);
    response.end();
  });
}

/**
 * Where pages are read: nothing of theirs may run there, as nothing but the extension's own script does in its world, and
 * no frame of theirs may load, which would be a request of the page and not of what came of it.
 */
function enforced(nonce: string, origin: string): Record<string, string> {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; connect-src 'self'; frame-src ${origin}/doc/ ${origin}/reader; style-src 'unsafe-inline'`;
  return { 'content-security-policy': policy };
}

/** Where the outcome is shown: everything may run and load, and the browser tells of each thing that does. */
function told(nonce: string): Record<string, string> {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; img-src * data: blob:; style-src * 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
  return { 'content-security-policy-report-only': policy };
}

function pageWith(file: string, nonce: string, before = ''): string {
  const canary = before && `<script nonce="${nonce}">${before}</script>`;
  return `<!DOCTYPE html><html><head><title>Hostile</title>${canary}<script nonce="${nonce}" src="/${file}"></script></head><body></body></html>`;
}

/** The canary comes before anything that the document has. */
function withCanary(body: string, nonce: string): string {
  const script = `<script nonce="${nonce}">${CANARY}</script>`;
  return body.replace(/^((?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[^>]*>\s*)?(?:<html[^>]*>\s*)?(?:<head>)?)/i, `$1${script}`);
}
