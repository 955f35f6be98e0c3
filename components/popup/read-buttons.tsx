import type { Scope } from '../../article/article';
import type { Refusal } from '../../messages';
import { say, sayCount } from '../../words';
import type { View } from './view';

/** Refusals that may be gone at the next look. */
const AGAIN: ReadonlySet<Refusal> = new Set(['page-changed', 'no-answer']);

interface ReadButtonsProps {
  view: View;
  onRead: (scope: Scope) => void;
  onReadAgain: () => void;
}

/** The way into the reader, or the way on where there is no article. */
export function ReadButtons({ view, onRead, onReadAgain }: ReadButtonsProps) {
  const selection = view.kind === 'article' || view.kind === 'no-article' ? view.selection : undefined;
  return (
    <div class="reading">
      <MainButton view={view} onRead={onRead} onReadAgain={onReadAgain} />
      {selection && (
        <button type="button" class="secondary" title={selection.sample} onClick={() => onRead('selection')}>
          {sayCount('readSelection', selection.words)}
        </button>
      )}
    </div>
  );
}

function MainButton({ view, onRead, onReadAgain }: ReadButtonsProps) {
  if (view.kind === 'refused' && AGAIN.has(view.refusal))
    return <Primary words={say('readAgain')} onPress={onReadAgain} />;
  if (view.kind === 'no-article' && view.readable)
    return <Primary words={say('readAnyway')} onPress={() => onRead('anyway')} />;
  return <Primary words={say('readClean')} onPress={() => onRead('article')} disabled={view.kind !== 'article'} />;
}

function Primary({ words, onPress, disabled }: { words: string; onPress: () => void; disabled?: boolean }) {
  return (
    <button type="button" class="primary" onClick={onPress} disabled={disabled}>
      {words}
    </button>
  );
}
