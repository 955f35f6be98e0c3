import type { WordsRequest } from '../../messages';
import type { Words } from '../../words';
import { ask } from '../answers/ask';
import type { LoadWords } from './speak-as-set';

/** From a page, which may not read the extension's files: asks the background for the words. */
export const askForWords: LoadWords = async (language) =>
  (await ask<WordsRequest>({ call: 'words', language })) as Words | undefined;
