import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs Debian's packages where that is allowed without asking, and else does nothing. */
export function installPackages(packages: readonly string[]): void {
  const asRoot = rightToInstall();
  if (!asRoot) return;
  process.stderr.write(`Installing ${packages.join(' and ')} …\n`);
  const run = (...args: string[]) => {
    const [program, ...rest] = [...asRoot, 'apt-get', '-qq', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(program!, rest, { stdio: ['ignore', process.stderr, 'inherit'], env }).status === 0;
  };
  if (run('update')) run('install', '-y', '--no-install-recommends', ...packages);
}

/** What to put before apt-get; undefined where there is none, or where it would ask for a password. */
function rightToInstall(): string[] | undefined {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}
