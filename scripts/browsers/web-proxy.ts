import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';

/** A proxy on this computer that answers for the whole web, by http: and https: on one port. */
export interface WebProxy {
  port: number;
  close(): Promise<void>;
}

interface WebProxyOptions {
  /** @param url whole, except for what is asked of the port itself, which begins with its path */
  answer: (url: string, request: IncomingMessage, response: ServerResponse) => void;
  /** Told of each secure connection, with the address of its site. */
  onConnection?: (site: string, socket: Duplex) => void;
}

/** Starts it with a certificate that it signs by itself; browsers must be told to take it. */
export async function startWebProxy({ answer, onConnection }: WebProxyOptions): Promise<WebProxy> {
  const pems = await generate([{ name: 'commonName', value: 'pages' }], { keySize: 2048 });
  const secure = createHttpsServer({ key: pems.private, cert: pems.cert }, (request, response) =>
    answer(`https://${request.headers.host}${request.url}`, request, response),
  );
  const proxy = createHttpServer((request, response) => answer(request.url!, request, response));
  for (const server of [proxy, secure]) server.on('clientError', (_, socket) => socket.destroy());
  proxy.on('connect', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    onConnection?.(`https://${request.url!.replace(/:443$/, '')}/`, socket);
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    close: async () => {
      secure.closeAllConnections();
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
