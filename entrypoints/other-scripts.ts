import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { OTHER_SCRIPTS } from '../article/lexicon/packed-others';
import { leaveForArticle } from './article/left-parts';

/** For pages with other letters than Latin ones. */
export default defineUnlistedScript(() => leaveForArticle({ otherScripts: OTHER_SCRIPTS }));
