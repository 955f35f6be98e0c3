/**
 * npm run check:addon: has the Firefox build, desktop and Android, checked by the linter that Firefox's store runs. What it
 * says of libraries and is known stands in `scripts/addon/known-warnings.ts`; anything else fails.
 */
import path from 'node:path';
import { judge } from './addon/judge.ts';
import { KNOWN_WARNINGS } from './addon/known-warnings.ts';
import { lintAddon } from './addon/lint-addon.ts';

const BUILD = path.resolve(import.meta.dirname, '../.output/firefox-mv3');

const messages = lintAddon(BUILD);
const { unknown, known, outdated } = judge(messages, KNOWN_WARNINGS);
for (const { library, reason } of known) process.stdout.write(`Known: ${library}: ${reason}\n`);
for (const { type, code, message, file, line, around } of unknown) {
  process.stderr.write(`${type}: ${code}: ${message} (${file ?? 'manifest.json'}:${line ?? 0})\n${around}\n`);
}
for (const { library } of outdated)
  process.stderr.write(`Nothing is said of ${library} any more: take it off the list.\n`);
process.stdout.write(`${messages.length} said, ${unknown.length} of it not known.\n`);
process.exitCode = unknown.length + outdated.length > 0 ? 1 : 0;
