import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linkToQuote } from '../../attribution/text-fragment/link-to-quote';
import { leavePart } from '../parts/parts';
import { startQuotes } from './start-quotes';

/** Leaves what has to do with quotes in the isolated world; injected when something is first selected. */
export default defineUnlistedScript(() => leavePart('quote', { linkToQuote, start: startQuotes }));
