import { spawnSync } from 'node:child_process';

/** A part of a longer command, told and timed as one. */
export interface Step {
  name: string;
  /** Command lines, run one after the other with the project's own programs first on the path. */
  commands: string[];
}

/**
 * Runs the steps in order and stops at the first that fails.
 *
 * @returns the exit code: 0 if all went well
 */
export function runSteps(steps: readonly Step[]): number {
  const start = performance.now();
  for (const { name, commands } of steps) {
    const stepStart = performance.now();
    process.stdout.write(`\n${name} …\n`);
    const failed = commands.find((command) => spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0);
    if (failed) {
      process.stderr.write(`\n${name}: failed at "${failed}" after ${secondsSince(stepStart)}.\n`);
      return 1;
    }
    process.stdout.write(`${name}: passed in ${secondsSince(stepStart)}.\n`);
  }
  process.stdout.write(`\nAll passed in ${secondsSince(start)}.\n`);
  return 0;
}

function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
