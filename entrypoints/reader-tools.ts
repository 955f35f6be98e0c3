import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { READER_TOOLS } from '../components/reader/tools';
import { leavePart } from './parts/parts';
import { choosingBlocks } from './reader/left-out';

/** Leaves all that is opened or switched on in the isolated world, and what is done by it; the reader's script shows it. */
export default defineUnlistedScript(() => leavePart('reader-tools', { ...READER_TOOLS, choosingBlocks }));
