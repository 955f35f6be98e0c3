import { fromBase64 } from '../../library/base64';
import type { FontRequest } from '../../messages';
import { ask } from '../answers/ask';
import type { FetchFont } from './font-wardrobe';

/** From a page, which may not read the extension's files: asks the background for them. */
export const askForFont: FetchFont = async (file) => {
  const answer = await ask<FontRequest>({ call: 'font', file });
  return typeof answer === 'string' ? fromBase64(answer).buffer : undefined;
};
