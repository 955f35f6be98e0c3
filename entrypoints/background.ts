import { defineBackground } from 'wxt/utils/define-background';
import { replicateSettings } from '../settings/replica';
import { answerCalls } from './answers/answer-calls';
import { answerFont } from './fonts/answer-font';
import { answerIsSaved } from './library/answer-is-saved';
import { answerSave } from './library/answer-save';
import { answerSaveTab } from './library/answer-save-tab';
import { answerMarks } from './marks/answer-marks';
import { answerForMenus } from './opening/answer-for-menus';
import { answerStop } from './opening/answer-stop';
import { answerForCommands } from './opening/commands';
import { keepSitesRegistered } from './opening/register-sites';
import { answerLibrary } from './own-pages/answer-library';
import { answerOptions } from './own-pages/answer-options';
import { answerPart } from './parts/answer-part';
import { syncByAlarm } from './sync/sync-by-alarm';
import { welcomeAtInstall } from './welcome/open-at-install';
import { answerWords } from './words/answer-words';

/** What no page and no window can do by itself. Listeners are set at once, or the browser would not wake it for them. */
export default defineBackground(() => {
  answerCalls({
    font: answerFont,
    part: answerPart,
    options: answerOptions,
    library: answerLibrary,
    'stop-always': answerStop,
    words: answerWords,
    marks: answerMarks,
    save: answerSave,
    'save-tab': answerSaveTab,
    'is-saved': answerIsSaved,
  });
  answerForMenus();
  answerForCommands();
  keepSitesRegistered();
  replicateSettings();
  syncByAlarm();
  welcomeAtInstall();
});
