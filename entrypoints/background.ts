import { defineBackground } from 'wxt/utils/define-background';
import { replicateSettings } from '../settings/replica';
import { answerForFonts } from './fonts/answer-for-fonts';
import { answerForOptions } from './own-pages/answer-for-options';
import { answerForParts } from './parts/answer-for-parts';
import { welcomeAtInstall } from './welcome/open-at-install';

/** What no page and no window can do by itself. Listeners are set at once, or the browser would not wake it for them. */
export default defineBackground(() => {
  answerForFonts();
  answerForParts();
  answerForOptions();
  replicateSettings();
  welcomeAtInstall();
});
