/** npm test: everything that has to hold, in the order in which it is quickest to see that it does not. */
import { browsersMissing } from './set-up/browsers.ts';
import { BUILDS } from './set-up/commands.ts';
import { javaMissing } from './set-up/java.ts';
import { runSteps, type Step } from './set-up/steps.ts';

/** A third of the strings, and shapes that take no time unless something is broken: the whole is a command of its own, and takes longer. */
const HOSTILE = '--every 3 --generated 3000 --shape "called as" --shape "replaced by" --shape frozen';

const STEPS: Step[] = [
  { name: 'Types', commands: ['wxt prepare', 'tsc --noEmit'] },
  { name: 'Lint', commands: ['biome check --error-on-warnings'] },
  { name: 'Unit tests', commands: ['npm run --silent test:unit'] },
  { name: 'Builds', commands: BUILDS },
  { name: 'Sizes', commands: ['npm run --silent sizes'] },
  { name: 'Linter of Firefox’s store', commands: ['npm run --silent check:addon'] },
  { name: 'Bench', commands: ['npm run --silent bench:extract'] },
  { name: 'Exports', commands: ['npm run --silent check:exports'] },
  { name: 'Hostile pages', commands: [`npm run --silent test:hostile -- ${HOSTILE}`] },
  { name: 'End-to-end tests', commands: ['npm run --silent test:e2e'] },
];

process.exitCode = browsersMissing(['chromium', 'firefox']) || javaMissing() ? 1 : runSteps(STEPS);
