import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const LINTER = path.resolve(import.meta.dirname, '../../node_modules/addons-linter/bin/addons-linter');

/** So much of the code on either side of a place is shown, in characters. */
const AROUND = 160;

/** What the linter says of one place. */
export interface LintMessage {
  type: 'error' | 'warning' | 'notice';
  code: string;
  message: string;
  /** Absent for what is said of the whole. */
  file?: string;
  line?: number;
  /** The code there; a built file is one long line. */
  around: string;
}

interface Report {
  errors: Reported[];
  warnings: Reported[];
  notices: Reported[];
}

interface Reported {
  _type: LintMessage['type'];
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

/**
 * All that the linter of Firefox's store has to say of a built extension.
 *
 * @throws Error if there is no build, or the linter breaks down
 */
export function lintAddon(folder: string): LintMessage[] {
  if (!existsSync(folder)) throw new Error(`There is no build in ${folder}.`);
  const { stdout, stderr } = spawnSync(process.execPath, [LINTER, folder, '--output', 'json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (!stdout.startsWith('{')) throw new Error(`The linter gave no report:\n${stderr || stdout}`);
  const { errors, warnings, notices } = JSON.parse(stdout) as Report;
  return [...errors, ...warnings, ...notices].map(({ _type, code, message, file, line, column }) => {
    return { type: _type, code, message, file, line, around: codeAround(folder, { file, line, column }) };
  });
}

function codeAround(folder: string, { file, line, column = 0 }: Pick<Reported, 'file' | 'line' | 'column'>): string {
  if (!file || !line) return '';
  const code = readFileSync(path.join(folder, file), 'utf8').split('\n')[line - 1] ?? '';
  return code.slice(Math.max(0, column - AROUND), column + AROUND);
}
