import { useMemo } from 'preact/hooks';
import type { Settings } from '../../../settings/settings';
import type { LeftOutActions } from '../left-out/contract';
import { HideBlocks } from '../left-out/hide-blocks';
import { AloudPlace } from './aloud-place';
import { AutoScrollBar } from './auto-scroll-bar';
import { Contents } from './contents';
import type { AroundProps } from './contract';
import { Find } from './find';
import type { Heading } from './headings';
import { KeyList } from './key-list';
import { LightBox } from './light-box';
import { Menu } from './menu';
import { type Note, NoteBox } from './note-box';
import { Pages } from './pages';
import { type Picture, picturesOf } from './pictures';
import { Ruler } from './ruler';

/** What getting around has to do with. */
export interface AroundToolsProps extends AroundProps {
  scroller: HTMLElement;
  /** The article's body, when it stands. */
  text: HTMLElement;
  headings: readonly Heading[];
  words: number;
  settings: Settings;
  onSetting: (changes: Partial<Settings>) => void;
  /** The note whose mark was followed. */
  note?: Note;
  onNoteClosed: () => void;
  onHide?: LeftOutActions['onHide'];
  /** The picture that was chosen to be enlarged. */
  enlarged?: Picture;
  onReduced: () => void;
}

/** All that helps to get around in an article and is opened or switched on for it. */
export function AroundTools({ scroller, text, headings, words, settings, onSetting, ...props }: AroundToolsProps) {
  const { modes, lacks, moreKeys, startAloud, onAid, onEnd, onHide, onLibrary, bindKeys, note, enlarged } = props;
  const article = text.closest('article')!;
  const pictures = useMemo(() => (enlarged ? picturesOf(article) : []), [enlarged]);
  /** Under which name its voice is remembered; texts of an unknown language share one. */
  const voicesOf = article.lang.split('-')[0]!.toLowerCase() || 'und';
  const hasContents = headings.length > 1;
  const shared = { scroller, text, bindKeys };
  return (
    <>
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
      {note && <NoteBox note={note} onClosed={props.onNoteClosed} />}
      {enlarged && (
        <LightBox
          {...{ pictures, bindKeys }}
          first={pictures.find(({ image }) => image === enlarged.image) ?? enlarged}
          onClosed={props.onReduced}
        />
      )}
    </>
  );
}
