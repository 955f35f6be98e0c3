import type { Scope } from '../../article/article';
import type { Refusal } from '../../messages';
import { say, sayCount } from '../../words';
import { SaveButton } from './save-button';
import type { View } from './view';

/** Refusals that may be gone at the next look. */
const AGAIN: ReadonlySet<Refusal> = new Set(['page-changed', 'no-answer']);

interface ReadButtonsProps {
  view: View;
  isSaved: boolean;
  onSave: () => void;
  onRead: (scope: Scope) => void;
  onReadAgain: () => void;
}

/** The way into the reader, or the way on where there is no article; and the way into the library. */
export function ReadButtons({ view, isSaved, onSave, ...reading }: ReadButtonsProps) {
  const selection = view.kind === 'article' || view.kind === 'no-article' ? view.selection : undefined;
  return (
    <div class="reading">
      <MainButton view={view} {...reading} />
      {selection && (
        <button type="button" class="secondary" title={selection.sample} onClick={() => reading.onRead('selection')}>
          {sayCount('readSelection', selection.words)}
        </button>
      )}
      <SaveButton isSaved={isSaved} disabled={view.kind !== 'article'} onSave={onSave} />
    </div>
  );
}

function MainButton({ view, onRead, onReadAgain }: Omit<ReadButtonsProps, 'isSaved' | 'onSave'>) {
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
