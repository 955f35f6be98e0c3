import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { saveHere } from './library/save-here';
import { leavePart } from './parts/parts';

/** Leaves the saving in the isolated world; injected when something is saved. */
export default defineUnlistedScript(() => leavePart('save-article', saveHere));
