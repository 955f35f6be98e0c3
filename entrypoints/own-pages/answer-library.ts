import type { Answer } from '../answers/answer-calls';
import { openLibrary } from './open-library';

/** Opens the library for our own script in a page, which can't do so by itself, and answers when it is open. */
export const answerLibrary: Answer = () => openLibrary().then(() => true);
