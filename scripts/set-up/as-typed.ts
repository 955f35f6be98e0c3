import path from 'node:path';

/** The path that was meant: npm runs every command in the project's folder, wherever the person stands who calls it. */
export function asTyped(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? '.', file);
}
