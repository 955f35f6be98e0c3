/** npm run build: the extension for both browsers, ready to be loaded from `.output/`. */
import { BUILDS } from './set-up/commands.ts';
import { runSteps } from './set-up/steps.ts';

process.exitCode = runSteps([{ name: 'Builds', commands: BUILDS }]);
