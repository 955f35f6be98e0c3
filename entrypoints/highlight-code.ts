import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { highlightCode } from '../components/reader/code/highlight';
import { leavePart } from './parts/parts';

/** Leaves the colouring of code in the isolated world; injected only where an article holds code. */
export default defineUnlistedScript(() => leavePart('highlight-code', highlightCode));
