import { isFontFile } from '../../settings/font-file';
import type { Answer } from '../answers/answer-calls';
import { toBase64 } from '../bytes/base64';

/** Answers with the bytes of a bundled font in base64. */
export const answerFont: Answer = ({ file }) => (isFontFile(file) ? readFont(file) : undefined);

async function readFont(file: string): Promise<string> {
  const answer = await fetch(`/${file}`);
  return toBase64(new Uint8Array(await answer.arrayBuffer()));
}
