import type { NoArticle } from '../../article/article';
import type { Refusal } from '../../messages';
import { say, type WordKey } from '../../words';
import type { View } from './view';

const REFUSALS: Record<Refusal, WordKey> = {
  'browser-page': 'refusal_browser_page',
  store: 'refusal_store',
  pdf: 'refusal_pdf',
  'view-source': 'refusal_view_source',
  'file-access': 'refusal_file_access',
  'other-extension': 'refusal_other_extension',
  nameless: 'refusal_nameless',
  blocked: 'refusal_blocked',
  'no-answer': 'refusal_no_answer',
  'page-changed': 'refusal_page_changed',
};

const NO_ARTICLE: Record<NoArticle, WordKey> = {
  empty: 'noArticle_empty',
  'front-page': 'noArticle_front_page',
  list: 'noArticle_list',
  wall: 'noArticle_wall',
  'not-prose': 'noArticle_not_prose',
  'not-html': 'noArticle_not_html',
};

/** In the card's place: that the page is being read, or in one sentence why there is nothing to read. */
export function Explanation({ view }: { view: Exclude<View, { kind: 'article' }> }) {
  if (view.kind === 'working') return <Skeleton />;
  return (
    <section class="card explanation">
      <p class="ornament" aria-hidden="true">
        ¶
      </p>
      <p role="status" class="sentence">
        {say(view.kind === 'refused' ? REFUSALS[view.refusal] : NO_ARTICLE[view.reason])}
      </p>
      {view.source && (
        <p class="page-title" dir="auto">
          {view.source.title || view.source.url}
        </p>
      )}
    </section>
  );
}

function Skeleton() {
  return (
    <section class="card skeleton">
      <span />
      <span />
      <span />
      <span />
      <p class="unseen">{say('working')}</p>
    </section>
  );
}
