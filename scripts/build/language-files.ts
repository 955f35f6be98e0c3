import { PACKED_LANGUAGES } from '../../article/lexicon/packed-languages.ts';
import { leaveLanguage } from '../../entrypoints/article/leave-language.ts';
import { wordsFile } from '../../entrypoints/article/words-file.ts';

/** A script for each language that only its own pages get the words of: where the extension has it, and what is in it. */
export function languageFiles(): { relativeDest: string; contents: string }[] {
  return Object.entries(PACKED_LANGUAGES).map(([language, words]) => ({
    relativeDest: wordsFile(language).slice(1),
    contents: `(${leaveLanguage})(${JSON.stringify(language)},${JSON.stringify(words)});\n`,
  }));
}
