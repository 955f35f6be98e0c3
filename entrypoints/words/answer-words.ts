import { LANGUAGES, type Language } from '../../settings/languages';
import type { Answer } from '../answers/answer-calls';
import { loadWords } from './load-words';

/** Answers with the interface's words in a language. */
export const answerWords: Answer = ({ language }) => (isSpoken(language) ? loadWords(language) : undefined);

function isSpoken(language: unknown): language is Language {
  return LANGUAGES.some((spoken) => spoken === language);
}
