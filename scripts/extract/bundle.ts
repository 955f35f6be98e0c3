import path from 'node:path';
import { buildExtension } from '../set-up/build.ts';

/** Builds the Chromium extension from the sources as they are and gives the path of its extraction script. */
export function articleBundle(): string {
  return path.join(buildExtension('chromium'), 'article.js');
}
