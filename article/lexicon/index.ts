import { en } from './en';
import type { Lexicon } from './lexicon';

/** All languages whose words are known. */
export const LEXICONS: readonly Lexicon[] = [en];
