/**
 * Does something when it is asked for, never twice at once: who asks while it is being done has it done once more right
 * after. `then` follows the last time. Resolves when all of it is done.
 */
export function onceMore(act: () => Promise<void>, then: () => Promise<void>): () => Promise<void> {
  let doing: Promise<void> | undefined;
  let isAsked = false;
  const doAll = async () => {
    while (isAsked) {
      isAsked = false;
      await act();
    }
    await then();
  };
  return () => {
    isAsked = true;
    doing ??= doAll().finally(() => {
      doing = undefined;
    });
    return doing;
  };
}
