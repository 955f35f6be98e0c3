import { defineBackground } from 'wxt/utils/define-background';
import { answerForParts } from './parts/answer-for-parts';

/** What no page can do by itself. Listeners are set at once, or the browser would not wake it for them. */
export default defineBackground(() => {
  answerForParts();
});
