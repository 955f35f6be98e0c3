/** One channel between all contexts of the extension: something in the library has changed. */
const CHANNEL = 'colophon-library';

/** To be told after each writing. */
export function tellNews(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Calls back after each writing of another context. Returns how to stop. */
export function onNews(hear: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', hear);
  return () => channel.close();
}
