import { browser } from 'wxt/browser';
import type { WordsRequest } from '../../messages';
import { LANGUAGES } from '../../settings/languages';
import { loadWords } from './load-words';

/** Answers our own scripts in pages, and them alone, with the words of a language. */
export function answerForWords(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string }) => {
    if (sender.id !== browser.runtime.id || !isWordsRequest(message)) return undefined;
    return loadWords(message.language);
  });
}

function isWordsRequest(message: unknown): message is WordsRequest {
  const { call, language } = (message ?? {}) as Partial<WordsRequest>;
  return call === 'words' && LANGUAGES.some((spoken) => spoken === language);
}
