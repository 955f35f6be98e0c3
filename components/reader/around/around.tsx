import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { codeBlocks } from '../code/colour-blocks';
import type { AroundToolsProps } from './around-tools';
import { keepPlace } from './keep-place';
import { MarksPlace } from './marks-place';
import { scrollInside } from './own-scroll';
import { offerEnlarging, type Picture, picturesOf } from './pictures';
import { findPlace } from './place';
import { ProgressBar } from './progress-bar';

interface Props extends Omit<AroundToolsProps, 'enlarged' | 'onReduced'> {
  minutes: number;
}

/** All that helps to get around in an article, besides the toolbar's buttons for it. */
export function Around({ minutes, ...props }: Props) {
  const { scroller, text, tools, place, beginMarks, settings, onSetting, onTools, onPlace, onCode } = props;
  const article = text.closest('article')!;
  const [enlarged, setEnlarged] = useState<Picture>();
  useLayoutEffect(() => {
    offerEnlarging(text);
    const code = codeBlocks(text);
    if (code.length > 0) onCode(code);
    return scrollInside(text);
  }, [text]);
  useEffect(() => {
    const open = async (event: MouseEvent) => {
      const image = (event.target as Element).closest('.enlarge')?.querySelector('img');
      if (image && (await onTools())) setEnlarged(picturesOf(article).find((picture) => picture.image === image));
    };
    article.addEventListener('click', open);
    return () => article.removeEventListener('click', open);
  }, [article]);
  useEffect(() => keepPlace(scroller, text, onPlace), [scroller, text]);
  useEffect(() => {
    const block = place && scroller.scrollTop === 0 ? findPlace(text, place) : undefined;
    block?.scrollIntoView({ block: 'start' });
  }, [place]);
  return (
    <>
      <ProgressBar {...{ scroller, text, minutes }} />
      {beginMarks && (
        <MarksPlace
          {...{ text, scroller }}
          begin={beginMarks}
          colour={settings.markColour}
          onColour={(markColour) => onSetting({ markColour })}
        />
      )}
      {tools && <tools.AroundTools {...props} enlarged={enlarged} onReduced={() => setEnlarged(undefined)} />}
    </>
  );
}
