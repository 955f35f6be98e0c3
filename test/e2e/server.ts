import { readdirSync, readFileSync } from 'node:fs';
import { type IncomingMessage, request as requestHttp, type ServerResponse } from 'node:http';
import path from 'node:path';
import { startWebProxy } from '../../scripts/browsers/web-proxy.ts';

const PAGES = path.resolve(import.meta.dirname, '../pages');

/** What is answered under one address. */
export interface ServedPage {
  body: string | Uint8Array;
  headers?: Record<string, string>;
  /** What is asked for is never answered. */
  isSilent?: boolean;
}

/** A proxy on this computer that answers for the whole web, so that each page stands under its own address. */
export interface PageServer {
  port: number;
  /** Puts a page under that address, http: or https:. */
  serve(url: string, page: ServedPage): void;
  /** Every address that was asked for, and the host of every connection that led to no request, in their order. */
  asked(): string[];
  close(): Promise<void>;
}

/** Serves each page of test/pages under the address that its expected.json names. */
export async function startServer(): Promise<PageServer> {
  const served = new Map(Object.values(pages()).map(({ url, html }) => [asAsked(url), { body: html } as ServedPage]));
  const asked: string[] = [];
  const proxy = await startWebProxy({
    answer: (called, request, response) => {
      if (called.startsWith('http://127.0.0.1:')) return pass(request, response);
      const url = called.startsWith('/') ? `http://${request.headers.host}${called}` : called;
      asked.push(url);
      send(response, served.get(url) ?? served.get(url.replace(/[?].*$/, '')), url);
    },
    onConnection: (site, socket) =>
      void socket.on('close', () => asked.some((url) => url.startsWith(site)) || asked.push(site)),
  });
  return {
    ...proxy,
    asked: () => [...asked],
    serve: (url, page) => served.set(asAsked(url), page),
  };
}

/** The address as a browser asks for it, with letters beyond ASCII in per cent. */
function asAsked(url: string): string {
  return new URL(url).href;
}

/** The pages of test/pages by the names of their folders. */
export function pages(): Record<string, { url: string; html: Buffer }> {
  const folders = readdirSync(PAGES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Object.fromEntries(
    folders.map(({ name }) => {
      const { url } = JSON.parse(readFileSync(path.join(PAGES, name, 'expected.json'), 'utf8')) as { url: string };
      return [name, { url, html: readFileSync(path.join(PAGES, name, 'page.html')) }];
    }),
  );
}

/** To another server on this computer, which speaks for itself. */
function pass(request: IncomingMessage, response: ServerResponse): void {
  const { method, headers } = request;
  const passed = requestHttp(request.url!, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode!, answer.headers);
    answer.pipe(response);
  });
  passed.on('error', () => response.destroy());
  response.on('close', () => passed.destroy());
  request.pipe(passed);
}

function send(response: ServerResponse, page: ServedPage | undefined, url: string): void {
  if (page?.isSilent) return;
  if (page) {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page.headers,
    });
    response.end(page.body);
  } else if (/\.(?:avif|jpe?g|png|webp|svg)(?:$|\?)/.test(url)) {
    response.writeHead(200, { 'content-type': 'image/svg+xml' });
    response.end(PICTURE);
  } else if (url.startsWith('https://clipboard.example/')) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Clipboard</title>');
  } else {
    response.writeHead(404, { 'content-type': 'text/plain' });
    response.end();
  }
}

/** Stands for every picture: a hill under the sky. */
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675" viewBox="0 0 16 9">
  <rect width="16" height="9" fill="#b9cdd9"/><path d="M0 9V6l5-2 4 2 4-3 3 2v4z" fill="#6d8272"/></svg>`;
