import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findCandidate } from '../article/candidate';
import { leaveForArticle } from './article/left-parts';

/** For pages on which the extraction found little. */
export default defineUnlistedScript(() => leaveForArticle({ secondOpinion: findCandidate }));
