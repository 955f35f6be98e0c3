import type { Kept } from '../../settings/kept';
import { say, wordsDirection } from '../../words';
import { loadWords } from '../words/load-words';
import { speakAsSet } from '../words/speak-as-set';

/** Has a page of the extension's own speak the language that is set or preferred, and say that it does. */
export async function speakOnOwnPage(kept: Kept): Promise<void> {
  await speakAsSet(kept, loadWords);
  Object.assign(document.documentElement, { lang: say('language'), dir: wordsDirection() });
}
