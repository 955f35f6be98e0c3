/** What is measured of a library of one size; times in milliseconds. */
export interface Figures {
  /** To write one article, of many at once. */
  written: number;
  /** To take one article into the catalogue, of many at once. */
  takenIn: number;
  /** From the opening of the page, in a browser that was just started, until its list is painted. */
  usable: number;
  /** To look whether anything has changed. */
  updated: number;
  searchMedian: number;
  searchP95: number;
  /** To save one article, 95th percentile. */
  save: number;
  /** Until one that is saved is in the catalogue, 95th percentile. */
  listed: number;
  /** Megabytes of the process, with everything open and after all searches. */
  memory: number;
}

interface Row {
  figure: keyof Figures;
  label: string;
  unit: 'ms' | 'MB';
  /** What it may be at most, in a library of any size that is measured. */
  must?: number;
}

const ROWS: readonly Row[] = [
  { figure: 'searchMedian', label: 'search, median', unit: 'ms' },
  { figure: 'searchP95', label: 'search, p95', unit: 'ms', must: 50 },
  { figure: 'usable', label: 'page usable, cold', unit: 'ms', must: 1000 },
  { figure: 'save', label: 'one save, p95', unit: 'ms', must: 100 },
  { figure: 'memory', label: 'memory', unit: 'MB', must: 300 },
  { figure: 'listed', label: 'saved and listed, p95', unit: 'ms' },
  { figure: 'updated', label: 'look for changes', unit: 'ms' },
  { figure: 'written', label: 'write one of many', unit: 'ms' },
  { figure: 'takenIn', label: 'take in one of many', unit: 'ms' },
];

/** The figures of each size beside what they must not exceed, and the labels of those that do. */
export function tableOf(sizes: ReadonlyMap<number, Figures>): { table: string; missed: string[] } {
  const head = ['', ...[...sizes.keys()].map((size) => `${size.toLocaleString('en')}`), 'at most'];
  const missed: string[] = [];
  const lines = ROWS.map(({ figure, label, unit, must }) => {
    const values = [...sizes.values()].map((figures) => figures[figure]);
    const isMissed = must !== undefined && values.some((value) => !(value <= must));
    if (isMissed) missed.push(label);
    const cells = values.map((value) => `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`);
    return [label, ...cells, must === undefined ? '' : `${must} ${unit}`, isMissed ? 'misses the bound' : ''];
  });
  return { table: [head, ...lines].map(inColumns).join('\n'), missed };
}

function inColumns([label, ...cells]: readonly string[]): string {
  return `  ${label!.padEnd(24)}${cells.map((cell) => cell.padStart(10)).join('  ')}`.trimEnd();
}
