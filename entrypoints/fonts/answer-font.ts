import { isFontFile } from '../../settings/font-file';
import type { Answer } from '../answers/answer-calls';

/** Bytes are turned into letters so many at a time: a call takes only so many arguments. */
const AT_A_TIME = 8192;

/** Answers with the bytes of a bundled font in base64. */
export const answerFont: Answer = ({ file }) => (isFontFile(file) ? readFont(file) : undefined);

async function readFont(file: string): Promise<string> {
  const answer = await fetch(`/${file}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let letters = '';
  for (let start = 0; start < bytes.length; start += AT_A_TIME) {
    letters += String.fromCharCode(...bytes.subarray(start, start + AT_A_TIME));
  }
  return btoa(letters);
}
