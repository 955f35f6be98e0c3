import { say } from '../../words';
import { NO_ARTICLE_SENTENCES, REFUSAL_SENTENCES } from './sentences';
import type { View } from './view';

/** In the card's place: that the page is being read, or in one sentence why there is nothing to read. */
export function Explanation({ view }: { view: Exclude<View, { kind: 'article' }> }) {
  if (view.kind === 'working') return <Skeleton />;
  return (
    <section class="card explanation">
      <p class="ornament" aria-hidden="true">
        ¶
      </p>
      <p role="status" class="sentence">
        {say(view.kind === 'refused' ? REFUSAL_SENTENCES[view.refusal] : NO_ARTICLE_SENTENCES[view.reason])}
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
