/** npm run package: what the stores want, in `.output/`: a zip for each, and Firefox's zip of the sources. */
import { runSteps } from './set-up/steps.ts';

process.exitCode = runSteps([{ name: 'Packages', commands: ['wxt zip', 'wxt zip -b firefox --mv3'] }]);
