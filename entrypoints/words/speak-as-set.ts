import { type Kept, settingsFor } from '../../settings/kept';
import { chooseLanguage, type Language } from '../../settings/languages';
import { say, speak, type Words } from '../../words';

/** How a catalogue is come by; undefined if it can't be. */
export type LoadWords = (language: Language) => Promise<Words | undefined>;

/**
 * Has the words said in the language that is set or preferred. The browser's own choice is enough where it fits; else
 * the catalogue is loaded, since a browser gives no words in a language that it does not speak itself (Chrome on a desk
 * has no Azerbaijani and no Armenian). Undefined where nothing has to be waited for.
 */
export function speakAsSet(kept: Kept, load: LoadWords): Promise<void> | undefined {
  const language = chooseLanguage(settingsFor(kept).language, navigator.languages);
  if (language && language === say('language')) return undefined;
  speak(undefined);
  if (!language || language === say('language')) return undefined;
  return load(language).then(speak);
}
