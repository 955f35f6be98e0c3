import type { Browser, Target, WebWorker } from 'puppeteer-core';
import { poll } from './poll.ts';

const DYING = 'the worker dies here';

/** How long it stands still at the step, so that its end comes before the next one. */
const STANDSTILL_MS = 400;

/** A background worker that was told at which step to die. */
export interface DyingWorker {
  /** Resolves when it is gone. Rejects if it never came to that step. */
  gone(): Promise<void>;
  /** How many steps it has taken. */
  steps(): Promise<number>;
}

/**
 * Kills the extension's worker at the given step of what it does next, counted from 1. A step is each call on storage
 * (opening, transaction, reading, writing, committing), each digest, and each message to other contexts. The worker
 * stands still there until the browser has ended it; what it has asked the browser for is then in whatever state it is.
 */
export async function dieAtStep(browser: Browser, id: string, step: number): Promise<DyingWorker> {
  const target = await poll('the worker runs', async () =>
    browser.targets().find((each) => each.type() === 'service_worker' && each.url().includes(id)),
  );
  const worker = (await target.worker())!;
  await worker.evaluate(countSteps, step, DYING, STANDSTILL_MS);
  const end = endOf(browser, target);
  worker.on('console', (message) => {
    if (message.text() === DYING) void worker.close().catch(() => undefined);
  });
  return { gone: () => end, steps: () => stepsOf(worker) };
}

function endOf(browser: Browser, target: Target): Promise<void> {
  const end = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The worker lives.')), 10_000);
    browser.on('targetdestroyed', (destroyed) => {
      if (destroyed !== target) return;
      clearTimeout(timer);
      resolve();
    });
  });
  // Whoever only counts never asks.
  end.catch(() => undefined);
  return end;
}

function stepsOf(worker: WebWorker): Promise<number> {
  return worker.evaluate(() => (globalThis as unknown as { steps: number }).steps);
}

/** Runs in the worker: sent there as text. */
function countSteps(last: number, words: string, standstill: number): void {
  const world = globalThis as unknown as { steps: number; isCounting?: boolean; last: number };
  world.steps = 0;
  world.last = last;
  if (world.isCounting) return;
  world.isCounting = true;
  const counted: [object, string[]][] = [
    [IDBFactory.prototype, ['open']],
    [IDBDatabase.prototype, ['transaction']],
    [IDBObjectStore.prototype, ['get', 'getAll', 'openCursor', 'put', 'add', 'delete', 'index']],
    [SubtleCrypto.prototype, ['digest']],
    [BroadcastChannel.prototype, ['postMessage']],
  ];
  for (const [owner, names] of counted) {
    for (const name of names) {
      const methods = owner as Record<string, (...args: unknown[]) => unknown>;
      const method = methods[name]!;
      methods[name] = function (this: unknown, ...args: unknown[]) {
        const answer = method.apply(this, args);
        if (++world.steps === world.last) {
          console.log(words);
          for (const start = Date.now(); Date.now() - start < standstill; );
        }
        return answer;
      };
    }
  }
}
