import { ChevronDown, ChevronUp } from 'lucide-preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../../words';
import { IconButton } from '../../ui/icon-button';
import { findWords } from './find-words';
import { mark, showRange } from './marks';
import { Panel } from './panel';

interface FindProps {
  article: HTMLElement;
  scroller: HTMLElement;
}

interface Found {
  places: readonly Range[];
  now: number;
}

const NOTHING: Found = { places: [], now: 0 };

/** A field for words; each place where they stand is marked, and Enter goes from one to the next. */
export function Find({ article, scroller }: FindProps) {
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [{ places, now }, setFound] = useState(NOTHING);
  const look = (wanted: string) => {
    setWords(wanted);
    setFound({ places: findWords(article, wanted), now: 0 });
  };
  const turn = (by: number) =>
    setFound((found) => ({ ...found, now: (found.now + by + found.places.length) % Math.max(1, found.places.length) }));
  useLayoutEffect(() => {
    const place = places[now];
    mark(
      'colophon-found',
      places.filter((other) => other !== place),
    );
    mark('colophon-found-now', place ? [place] : []);
    if (place) showRange(place, scroller);
  }, [places, now]);
  useEffect(() => onShiftEnter(field.current!, () => turn(-1)), []);
  return (
    <Panel
      id="find"
      name={say('findInArticle')}
      focusInside
      onOpen={() => field.current!.select()}
      onClosed={() => look('')}
    >
      <search>
        <form
          class="find"
          onSubmit={(event) => {
            event.preventDefault();
            turn(1);
          }}
        >
          <input
            ref={field}
            type="search"
            aria-label={say('findInArticle')}
            placeholder={say('findInArticle')}
            dir="auto"
            value={words}
            autofocus
            onInput={(event) => look(event.currentTarget.value)}
          />
          <span class="count" role="status">
            {words.trim() && (places.length ? say('countOf', now + 1, places.length) : say('notFound'))}
          </span>
          <IconButton icon={ChevronUp} name={say('previous')} disabled={!places.length} onPress={() => turn(-1)} />
          <IconButton icon={ChevronDown} name={say('next')} disabled={!places.length} onPress={() => turn(1)} />
        </form>
      </search>
    </Panel>
  );
}

/** On the window, because no key event gets further down while the reader is open. */
function onShiftEnter(field: HTMLElement, act: () => void): () => void {
  const press = (event: KeyboardEvent) => {
    const { activeElement } = field.getRootNode() as Document | ShadowRoot;
    if (event.key !== 'Enter' || !event.shiftKey || activeElement !== field) return;
    event.preventDefault();
    act();
  };
  window.addEventListener('keydown', press, { capture: true });
  return () => window.removeEventListener('keydown', press, { capture: true });
}
