import { openDatabase } from '../database';
import { type Answer, type Ask, channelOf, type Wish } from './calls';
import type { Catalogue } from './contract';
import { indexOf } from './index-of';
import { openStore } from './store';

/**
 * Answers for the catalogue of that library as soon as no other worker does, until it ends. Each window has such a worker,
 * and one of them the file, which the browser opens once only; it is handed on by the browser's lock.
 */
export function serveCatalogue(library: string): void {
  const channel = new BroadcastChannel(channelOf(library));
  const say = (answer: Answer) => channel.postMessage(answer);
  navigator.locks.request(channelOf(library), async () => {
    try {
      const catalogue = await indexOf(openDatabase(library), await openStore(library));
      channel.addEventListener('message', ({ data }: MessageEvent<Ask | Answer>) => {
        if (data.kind === 'ask') answer(catalogue, data, say);
      });
      say({ kind: 'ready' });
    } catch (failure) {
      say({ kind: 'unable', message: messageOf(failure) });
    }
    await new Promise(() => undefined);
  });
}

async function answer(catalogue: Catalogue, { call, ...wish }: Ask, say: (answer: Answer) => void): Promise<void> {
  try {
    const value = await grant(catalogue, wish, (done, of) => say({ kind: 'progress', call, done, of }));
    say({ kind: 'answer', call, value: value ?? undefined });
  } catch (failure) {
    say({ kind: 'failure', call, message: messageOf(failure) });
  }
}

function grant(catalogue: Catalogue, wish: Wish, onProgress: (done: number, of: number) => void) {
  switch (wish.what) {
    case 'update':
      return catalogue.update(onProgress);
    case 'find':
      return catalogue.find(wish.query);
    case 'facets':
      return catalogue.facets(wish.shelf);
  }
}

function messageOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
