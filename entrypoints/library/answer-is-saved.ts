import { isSaved } from '../../library/is-saved';
import type { Answer } from '../answers/answer-calls';
import { theLibrary } from './the-library';

/** Answers whether there is a copy of the article with that link. Where the library can't be read, there is none. */
export const answerIsSaved: Answer = ({ url }) =>
  typeof url === 'string' ? isSaved(theLibrary(), url).catch(() => false) : undefined;
