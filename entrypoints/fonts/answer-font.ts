import { base64 } from '../../library/bytes-of';
import { isFontFile } from '../../settings/font-file';
import type { Answer } from '../answers/answer-calls';

/** Answers with the bytes of a bundled font in base64. */
export const answerFont: Answer = ({ file }) => (isFontFile(file) ? readFont(file) : undefined);

async function readFont(file: string): Promise<string> {
  return base64(await (await fetch(`/${file}`)).blob());
}
