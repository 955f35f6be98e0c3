import { useEffect, useRef, useState } from 'preact/hooks';
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
  const compare = async () => {
    setState('working');
    await live.current?.end();
    live.current = await onOpen(copy.article.sourceUrl);
    setState(live.current.reading);
  };
  const { language, direction } = copy.article;
  return (
    <div class="live-comparison">
      <button type="button" class="secondary" disabled={state === 'working'} onClick={() => void compare()}>
        {say('compareLive')}
      </button>
      <div role="status">
        {state === 'working' && <p>{say('compareWorking')}</p>}
        {typeof state === 'object' && !state.ok && <p>{say(FAILURES[state.reason])}</p>}
      </div>
      {typeof state === 'object' && state.ok && (
        <ComparisonView
          {...{ language, direction }}
          comparison={compareArticles(copy.article, state.article)}
          onKeep={async () => onKept(await live.current!.save(state.article))}
        />
      )}
    </div>
  );
}
