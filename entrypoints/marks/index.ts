import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leavePart } from '../parts/parts';
import { startMarks } from './marks-session';

/** Leaves the marking in the isolated world; injected where an article has marks, or when the first one is made. */
export default defineUnlistedScript(() => leavePart('marks', startMarks));
