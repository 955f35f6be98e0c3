import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showWelcome } from './welcome/show-welcome';

/** A script of its own and no module: what it shares with the popup would else be cut out of the popup's, which is to be small. */
export default defineUnlistedScript(() => showWelcome());
