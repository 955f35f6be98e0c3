import { LIBRARY } from '../database';
import { type Answer, type Ask, channelOf, type Wish } from './calls';
import type { Catalogue, Facets, Found } from './contract';

/** The catalogue of the library, which a worker keeps. It works in any number of windows at once. */
export async function openCatalogue(library: string = LIBRARY): Promise<Catalogue & { close(): Promise<void> }> {
  const channel = new BroadcastChannel(channelOf(library));
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: library });
  const open = new Map<string, Open>();

  const settle = (call: string, how: (asked: Open) => void) => {
    const asked = open.get(call);
    if (asked && open.delete(call)) how(asked);
  };
  const refuse = (message: string) => {
    for (const call of open.keys()) settle(call, ({ reject }) => reject(new Error(message)));
  };
  const ask = (wish: Wish, onProgress?: Open['onProgress']) =>
    new Promise((resolve, reject) => {
      const asked: Ask = { kind: 'ask', call: crypto.randomUUID(), ...wish };
      open.set(asked.call, { asked, resolve, reject, onProgress });
      channel.postMessage(asked);
    });

  channel.addEventListener('message', ({ data }: MessageEvent<Ask | Answer>) => {
    switch (data.kind) {
      case 'ready':
        for (const { asked } of open.values()) channel.postMessage(asked);
        return;
      case 'unable':
        return refuse(data.message);
      case 'progress':
        return open.get(data.call)?.onProgress?.(data.done, data.of);
      case 'answer':
        return settle(data.call, ({ resolve }) => resolve(data.value));
      case 'failure':
        return settle(data.call, ({ reject }) => reject(new Error(data.message)));
    }
  });
  worker.addEventListener('error', ({ message }) => refuse(message));

  return {
    update: (onProgress) => ask({ what: 'update' }, onProgress) as Promise<void>,
    find: (query) => ask({ what: 'find', query }) as Promise<Found>,
    facets: (shelf) => ask({ what: 'facets', shelf }) as Promise<Facets>,
    async close() {
      worker.terminate();
      channel.close();
    },
  };
}

/** What was asked and nobody has answered yet. */
interface Open {
  asked: Ask;
  resolve: (value: unknown) => void;
  reject: (failure: Error) => void;
  onProgress?: ((done: number, of: number) => void) | undefined;
}
