import type { Article } from '../../article/article';
import { say, type WordKey } from '../../words';

const WORDS = {
  paywalled: 'paywalled',
  truncated: 'truncatedNotice',
  anyway: 'anywayNotice',
  selection: 'selectionNotice',
} as const satisfies Record<string, WordKey>;

/** Says above the text what it is when it is not the whole article. In the interface's language, not the article's. */
export function Notice({ article, kind }: { article: Article; kind: 'anyway' | 'selection' | undefined }) {
  const told = kind ?? (article.paywalled ? 'paywalled' : article.truncated && 'truncated');
  if (!told) return null;
  return (
    <p class="notice" lang={say('language')} dir="auto">
      {say(WORDS[told])}
    </p>
  );
}
