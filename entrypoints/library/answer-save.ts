import { browser } from 'wxt/browser';
import { fromBase64 } from '../../library/base64';
import type { CopyImage } from '../../library/copy';
import { isArticle } from '../../library/is-article';
import { saveArticle } from '../../library/save';
import type { SentImage } from '../../messages';
import type { Answer } from '../answers/answer-calls';
import { fetchGranted } from './fetch-granted';
import { theLibrary } from './the-library';

/** Keeps an article that our own script in a page has sent. */
export const answerSave: Answer = ({ article, images }) => {
  if (!isArticle(article) || !Array.isArray(images)) return undefined;
  return Promise.all(images.filter(isSentImage).map(readSent)).then((read) =>
    saveArticle(theLibrary(), { article, images: read, extractor: browser.runtime.getManifest().version }),
  );
};

/** What the page could not read, the extension may where the person has allowed it. */
async function readSent({ url, type, bytes }: SentImage): Promise<CopyImage> {
  const blob = bytes === undefined ? await fetchGranted(url) : new Blob([fromBase64(bytes)], { type });
  return blob ? { url, blob } : { url };
}

function isSentImage(value: unknown): value is SentImage {
  const { url, type, bytes } = (value ?? {}) as Record<string, unknown>;
  const isText = (field: unknown) => field === undefined || typeof field === 'string';
  return (
    typeof url === 'string' && isText(bytes) && isText(type) && (bytes === undefined || /^image\//.test(`${type}`))
  );
}
