import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Settings } from '../../../settings/settings';
import { codeBlocks } from '../code/colour-blocks';
import type { LeftOutActions } from '../left-out/contract';
import { HideBlocks } from '../left-out/hide-blocks';
import { AloudPlace } from './aloud-place';
import { AutoScrollBar } from './auto-scroll-bar';
import { Contents } from './contents';
import type { AroundProps } from './contract';
import { Find } from './find';
import type { Heading } from './headings';
import { keepPlace } from './keep-place';
import { KeyList } from './key-list';
import { LightBox } from './light-box';
import { Menu } from './menu';
import { type Note, NoteBox } from './note-box';
import { scrollInside } from './own-scroll';
import { Pages } from './pages';
import { offerEnlarging, type Picture, picturesOf } from './pictures';
import { findPlace } from './place';
import { ProgressBar } from './progress-bar';
import { Ruler } from './ruler';

interface Props extends AroundProps {
  scroller: HTMLElement;
  /** The article's body, when it stands. */
  text: HTMLElement;
  headings: readonly Heading[];
  words: number;
  settings: Settings;
  onSetting: (changes: Partial<Settings>) => void;
  minutes: number;
  /** The note whose mark was followed. */
  note?: Note;
  onNoteClosed: () => void;
  /** Absent where blocks can't be hidden. */
  onHide?: LeftOutActions['onHide'];
}

/** All that helps to get around in an article, besides the toolbar's buttons for it. */
export function Around({
  scroller,
  text,
  headings,
  words,
  minutes,
  settings,
  onSetting,
  note,
  onNoteClosed,
  onHide,
  ...around
}: Props) {
  const { modes, place, lacks, moreKeys, onAid, onEnd, onPlace, onCode, onLibrary, bindKeys, startAloud } = around;
  const article = text.closest('article')!;
  const [enlarged, setEnlarged] = useState<Picture>();
  const pictures = useMemo(() => (enlarged ? picturesOf(article) : []), [enlarged]);
  useLayoutEffect(() => {
    offerEnlarging(text);
    const code = codeBlocks(text);
    if (code.length > 0) onCode(code);
    return scrollInside(text);
  }, [text]);
  useEffect(() => {
    const open = (event: MouseEvent) => {
      const image = (event.target as Element).closest('.enlarge')?.querySelector('img');
      if (image) setEnlarged(picturesOf(article).find((picture) => picture.image === image));
    };
    article.addEventListener('click', open);
    return () => article.removeEventListener('click', open);
  }, [article]);
  useEffect(() => keepPlace(scroller, text, onPlace), [scroller, text]);
  useEffect(() => {
    const block = place && scroller.scrollTop === 0 ? findPlace(text, place) : undefined;
    block?.scrollIntoView({ block: 'start' });
  }, [place]);
  /** Under which name its voice is remembered; texts of an unknown language share one. */
  const voicesOf = article.lang.split('-')[0]!.toLowerCase() || 'und';
  const hasContents = headings.length > 1;
  const shared = { scroller, text, bindKeys };
  return (
    <>
      <ProgressBar {...{ scroller, text, minutes }} />
      {modes.ruler && <Ruler {...shared} />}
      {modes.pages && <Pages {...shared} />}
      {hasContents && <Contents {...{ headings, text, scroller }} />}
      <Find {...{ article, scroller }} />
      <Menu {...{ modes, lacks, hasContents, onAid, onLibrary }} />
      <KeyList {...{ lacks, hasContents, moreKeys }} />
      <div class="bars">
        {modes.aloud && startAloud && (
          <AloudPlace
            {...shared}
            start={startAloud}
            language={article.lang || undefined}
            rate={settings.voiceSpeed}
            voice={settings.voices[voicesOf]}
            onRate={(voiceSpeed) => onSetting({ voiceSpeed })}
            onVoice={(voice) => onSetting({ voices: { ...settings.voices, [voicesOf]: voice } })}
            synthesis={globalThis.speechSynthesis}
            onEnd={() => onEnd('aloud')}
          />
        )}
        {modes.hide && onHide && <HideBlocks {...shared} onHide={onHide} onEnd={() => onEnd('hide')} />}
        {modes.scroll && (
          <AutoScrollBar
            {...shared}
            words={words}
            speed={settings.scrollSpeed}
            onSpeed={(scrollSpeed) => onSetting({ scrollSpeed })}
            onEnd={() => onEnd('scroll')}
          />
        )}
      </div>
      {note && <NoteBox note={note} onClosed={onNoteClosed} />}
      {enlarged && (
        <LightBox
          {...{ pictures, bindKeys }}
          first={pictures.find(({ image }) => image === enlarged.image) ?? enlarged}
          onClosed={() => setEnlarged(undefined)}
        />
      )}
    </>
  );
}
