import { defineBackground } from 'wxt/utils/define-background';
import { replicateSettings } from '../settings/replica';
import { answerForFonts } from './fonts/answer-for-fonts';
import { answerForMenus } from './opening/answer-for-menus';
import { answerForStop } from './opening/answer-for-stop';
import { answerForCommands } from './opening/commands';
import { keepSitesRegistered } from './opening/register-sites';
import { answerForOptions } from './own-pages/answer-for-options';
import { answerForParts } from './parts/answer-for-parts';
import { welcomeAtInstall } from './welcome/open-at-install';
import { answerForWords } from './words/answer-for-words';

/** What no page and no window can do by itself. Listeners are set at once, or the browser would not wake it for them. */
export default defineBackground(() => {
  answerForFonts();
  answerForParts();
  answerForOptions();
  answerForMenus();
  answerForCommands();
  answerForStop();
  keepSitesRegistered();
  answerForWords();
  replicateSettings();
  welcomeAtInstall();
});
