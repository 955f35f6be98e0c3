import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { IsolatedWorld } from '../messages';
import { openEveryStory } from './opening/every-story';
import { originOf } from './opening/origins';
import { isPromised } from './opening/promises';
import { onPageMoved } from './reader/page-moves';

/** On sites that are always read clean, injected with each page after `article.js` and `reader.js`. */
export default defineUnlistedScript(() => {
  const { colophonArticle, colophonReader } = globalThis as unknown as Partial<IsolatedWorld>;
  const origin = originOf(location.href);
  if (!origin || !colophonArticle || !colophonReader) return;
  openEveryStory({
    textNow: () => colophonArticle.read('article')?.text,
    mayOpen: () => isPromised('wish', origin),
    isOpen: colophonReader.isOpen,
    open: () => colophonReader.open({ scope: 'article', seenUrl: location.href, byItself: true }),
    onMoved: onPageMoved,
  });
});
