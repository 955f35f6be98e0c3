const INTERVAL_MS = 40;
export const PATIENCE_MS = 10_000;

/**
 * Asks again and again until the answer is neither undefined, null nor false, and gives it. Rejects with `what` after
 * `patience` milliseconds, together with what the last attempt threw.
 */
export async function poll<Value>(
  what: string,
  ask: () => Promise<Value> | Value,
  patience = PATIENCE_MS,
): Promise<NonNullable<Exclude<Value, false>>> {
  const end = Date.now() + patience;
  for (;;) {
    let failure: unknown;
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false)
        return answer as NonNullable<Exclude<Value, false>>;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s in vain: ${what}`, { cause: failure });
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
}
