import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { compareArticles } from '../../../library/compare/compare';
import type { Copy } from '../../../library/copy';
import { say } from '../../../words';
import { ComparisonView } from './comparison';
import type { LiveOutcome, OpenedLive } from './contract';

interface LiveComparisonProps {
  copy: Copy;
  /** Opens and reads the live page; to be called at once in the click, since the browser may have to ask. */
  onOpen: (url: string) => Promise<OpenedLive>;
  /** Says what came of keeping the version that the live page shows. */
  onKept: (words: string) => void;
}

const FAILURES = { 'not-allowed': 'live_notAllowed', moved: 'live_moved', 'no-article': 'live_noArticle' } as const;

/** Compares a kept copy with what its page says now. The page stays open behind until this is closed, to be kept as well. */
export function LiveComparison({ copy, onOpen, onKept }: LiveComparisonProps) {
  const [state, setState] = useState<LiveOutcome | 'working' | undefined>();
  const live = useRef<OpenedLive>();
  useEffect(() => () => void live.current?.end(), []);
  const isBusy = state === 'working';
  const compare = async () => {
    if (isBusy) return;
    setState('working');
    await live.current?.end();
    live.current = await onOpen(copy.article.sourceUrl);
    setState(live.current.reading);
  };
  const now = typeof state === 'object' && state.ok ? state.article : undefined;
  // Showing it anew, as each message does, does not compare again.
  const comparison = useMemo(() => now && compareArticles(copy.article, now), [copy.article, now]);
  const { language, direction } = copy.article;
  return (
    <div class="live-comparison">
      <p>{say('compareLiveHow')}</p>
      <button type="button" class="secondary" aria-disabled={isBusy} onClick={() => void compare()}>
        {say('compareLive')}
      </button>
      <div role="status">
        {isBusy && <p>{say('compareWorking')}</p>}
        {typeof state === 'object' && !state.ok && <p>{say(FAILURES[state.reason])}</p>}
      </div>
      {now && comparison && (
        <ComparisonView
          {...{ comparison, language, direction }}
          before={say('compareBefore')}
          after={say('compareAfter')}
          same={say('compareSame')}
          onKeep={async () => onKept(await live.current!.save(now))}
        />
      )}
    </div>
  );
}
