import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Comparison } from '../../../library/compare/compare';
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

/** What is compared is kept with it: showing it anew, as each message does, does not compare again. */
type State = 'working' | Exclude<LiveOutcome, { ok: true }> | (LiveOutcome & { ok: true; comparison: Comparison });

const FAILURES = { 'not-allowed': 'live_notAllowed', moved: 'live_moved', 'no-article': 'live_noArticle' } as const;

/** Compares a kept copy with what its page says now. The page stays open behind until this is closed, to be kept as well. */
export function LiveComparison({ copy, onOpen, onKept }: LiveComparisonProps) {
  const [state, setState] = useState<State>();
  const live = useRef<OpenedLive>();
  const isGone = useRef(false);
  useLayoutEffect(
    () => () => {
      isGone.current = true;
      void live.current?.end();
    },
    [],
  );
  const isBusy = state === 'working';
  const compare = async () => {
    if (isBusy) return;
    setState('working');
    const opened = await onOpen(copy.article.sourceUrl);
    if (isGone.current) return opened.end();
    // Only now: before the question, it would have taken the click from it.
    await live.current?.end();
    live.current = opened;
    const { reading } = opened;
    if (!reading.ok) return setState(reading);
    const { compareArticles } = await import('../../../library/compare/compare');
    setState({ ...reading, comparison: compareArticles(copy.article, reading.article) });
  };
  const read = typeof state === 'object' && state.ok ? state : undefined;
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
      {read && (
        <ComparisonView
          {...{ language, direction }}
          comparison={read.comparison}
          before={say('compareBefore')}
          after={say('compareAfter')}
          same={say('compareSame')}
          onKeep={async () => onKept(await live.current!.save(read.article))}
        />
      )}
    </div>
  );
}
