import type { Socket } from 'node:net';

/** Counts the bytes that go through a server's connections. */
export function wireOf(): { count: (socket: Socket) => void; seen: () => { in: number; out: number } } {
  const sockets = new Set<Socket>();
  const closed = { in: 0, out: 0 };
  let told = { in: 0, out: 0 };
  return {
    count(socket) {
      sockets.add(socket);
      socket.on('close', () => {
        sockets.delete(socket);
        closed.in += socket.bytesRead;
        closed.out += socket.bytesWritten;
      });
    },
    /** Since it was asked last. */
    seen() {
      const all = { ...closed };
      for (const { bytesRead, bytesWritten } of sockets) {
        all.in += bytesRead;
        all.out += bytesWritten;
      }
      const seen = { in: all.in - told.in, out: all.out - told.out };
      told = all;
      return seen;
    },
  };
}
