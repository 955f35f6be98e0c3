import type { Article } from '../../../article/article';
import { say, wordsDirection } from '../../../words';
import { opening } from '../opening';
import { byKind, isHidden } from './kinds';

/** The id by which the line opens the list. */
export const LEFT_OUT_LIST_ID = 'left-out';

interface LeftOutLineProps {
  article: Article;
  /** There as long as the list is not, to have it brought. */
  bringPanel?: () => Promise<boolean>;
}

/** One quiet line under the article that says what is missing from the page; it opens the list of it. */
export function LeftOutLine({ article, bringPanel }: LeftOutLineProps) {
  const { removed, restored } = article;
  if (removed.length + restored.length === 0) return null;
  const hidden = removed.filter(isHidden).length;
  const told = byKind(removed.filter((removal) => !isHidden(removal))).filter(({ quiet }) => !quiet);
  const counts = told.map(({ words, removals }) => say('kindCount', say(words), removals.length));
  if (hidden > 0) counts.push(say('kindCount', say('kind_hidden'), hidden));
  return (
    <p class="left-out" lang={say('language')} dir={wordsDirection()}>
      <button type="button" {...opening(LEFT_OUT_LIST_ID, bringPanel)}>
        {counts.length > 0 ? say('leftOut', counts.join(', ')) : say('leftOutList')}
      </button>
    </p>
  );
}
