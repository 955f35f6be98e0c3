import { spawnSync } from 'node:child_process';
import { installPackages } from './debian.ts';

/** `JAVA` in the environment names another. */
export const JAVA = process.env.JAVA ?? 'java';

/** The compiler is in it, by which one start of Java checks any number of files. */
const PACKAGE = 'default-jdk-headless';

/**
 * Sees to it that there is a Java that runs a source file, from Debian's packages where that is allowed without asking.
 * If it can't be had, that is said in a sentence.
 *
 * @returns whether it is missing nonetheless
 */
export function javaMissing(): boolean {
  if (!isMissing()) return false;
  if (!process.env.JAVA) installPackages([PACKAGE]);
  const missing = isMissing();
  if (missing)
    process.stderr.write(
      `Please install a Java development kit, 11 or newer (on Debian: sudo apt-get install ${PACKAGE}), or name its java in JAVA.\n`,
    );
  return missing;
}

function isMissing(): boolean {
  const { status, stdout } = spawnSync(JAVA, ['--list-modules'], { encoding: 'utf8' });
  return status !== 0 || !stdout.includes('jdk.compiler@');
}
