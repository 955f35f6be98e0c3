const PAGES_A_LINE = 25;

/**
 * Tells on standard error how far the work is: on a terminal in one line that is written anew after each page,
 * elsewhere in a line every 25 pages.
 *
 * @returns to be called with the number of pages done
 */
export function progressOf(total: number, out: NodeJS.WriteStream = process.stderr): (done: number) => void {
  const start = Date.now();
  return (done) => {
    const ends = done === total;
    if (!out.isTTY && !ends && done % PAGES_A_LINE !== 0) return;
    const rate = ((done * 1000) / Math.max(1, Date.now() - start)).toFixed(1);
    const line = `${done} of ${total} pages, ${rate} a second`;
    out.write(out.isTTY ? `\r${line} ${ends ? '\n' : ''}` : `${line}\n`);
  };
}
