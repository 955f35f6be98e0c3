/** What a call gives that was not answered in time. */
export const NO_ANSWER = Symbol('no answer');

/** The answer, or {@link NO_ANSWER} after that many milliseconds; what hangs must not hang who asks. */
export function withDeadline<Value>(answer: Promise<Value>, milliseconds: number): Promise<Value | typeof NO_ANSWER> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<typeof NO_ANSWER>((resolve) => {
    timer = setTimeout(resolve, milliseconds, NO_ANSWER);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
