import type { CDPSession, Page } from 'puppeteer-core';
import type { Held } from './driver.ts';

/** What is read of a heap snapshot: rows of numbers, one after the other, whose columns `meta` names. */
interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[]] } };
  nodes: number[];
}

/**
 * Collects garbage and counts what is left. Machine code is counted apart: the browser goes on compiling whatever runs
 * often, for hundreds of openings, and throws that away when it likes.
 */
export async function heldBy(page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  try {
    await session.send('Performance.enable');
    const sizes = sizesByType(await takeSnapshot(session));
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value;
    const { code = 0, ...others } = sizes;
    const heap = Object.values(others).reduce((sum, size) => sum + size, 0);
    return { heap, code, nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
  } finally {
    await session.detach();
  }
}

async function takeSnapshot(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  return JSON.parse(chunks.join(''));
}

function sizesByType({ snapshot: { meta }, nodes }: Snapshot): Record<string, number> {
  const fields = meta.node_fields;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const sizes: Record<string, number> = {};
  for (let row = 0; row < nodes.length; row += fields.length) {
    const name = meta.node_types[0][nodes[row + type]!]!;
    sizes[name] = (sizes[name] ?? 0) + nodes[row + size]!;
  }
  return sizes;
}
