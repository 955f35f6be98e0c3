import type { Finding } from './page/main.tsx';
import type { Report } from './run.ts';

const SINKS: readonly Finding['sink'][] = ['reader', 'saved HTML', 'EPUB', 'Markdown', 'clipboard', 'sanitiser'];

/** Payloads × ways out for one browser: in each row what ran, what stands there that must not, and what was asked for. */
export function tableOf({
  browser,
  payloads,
  read,
  accepted,
  findings,
  slowest,
  sang,
  controls,
  generated,
  seconds,
  sangInReader,
}: Report): string {
  const shown = read + accepted;
  const row = (cells: readonly (string | number)[]) =>
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(14) : String(cell).padStart(12))).join('');
  const rows = SINKS.map((sink) => {
    const own = findings.filter((one) => one.sink === sink);
    const count = (kind: string) => own.filter(({ what }) => what.startsWith(kind)).length;
    return row([
      sink,
      sink === 'sanitiser' ? payloads : shown,
      count('runs'),
      count('node'),
      count('loads'),
      count('fails') + count('unstable'),
    ]);
  });
  return [
    `${browser}: ${payloads} payloads, ${read} read from pages, ${accepted} from forged backups, ${seconds} s`,
    row(['', 'documents', 'executions', 'disallowed', 'requests', 'failures']),
    ...rows,
    `  generated documents: ${generated.count}, of which ${generated.faults.length} not clean or not stable`,
    `  slowest page: ${Math.round(slowest.millis)} ms (${slowest.payload})`,
    `  payloads that ran where nothing was done about them: ${sang} of ${controls}; batches of eight in an unguarded reader: ${sangInReader}`,
  ].join('\n');
}
