import { browser } from 'wxt/browser';
import type { FontRequest } from '../../messages';
import { isFontFile } from '../../settings/font-file';

/** Bytes are turned into letters so many at a time: a call takes only so many arguments. */
const AT_A_TIME = 8192;

/** Answers our own scripts in pages, and them alone, with the bytes of a bundled font in base64. */
export function answerForFonts(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string }) => {
    if (sender.id !== browser.runtime.id || !isFontRequest(message)) return undefined;
    return readFont(message.file);
  });
}

function isFontRequest(message: unknown): message is FontRequest {
  const { call, file } = (message ?? {}) as Partial<FontRequest>;
  return call === 'font' && isFontFile(file);
}

async function readFont(file: string): Promise<string> {
  const answer = await fetch(`/${file}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let letters = '';
  for (let start = 0; start < bytes.length; start += AT_A_TIME) {
    letters += String.fromCharCode(...bytes.subarray(start, start + AT_A_TIME));
  }
  return btoa(letters);
}
