import { ChevronLeft, ChevronRight, X } from 'lucide-preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say, wordsDirection } from '../../../words';
import { IconButton } from '../../ui/icon-button';
import type { BindKeys } from './contract';
import type { Picture } from './pictures';

interface LightBoxProps {
  pictures: readonly Picture[];
  first: Picture;
  bindKeys: BindKeys;
  onClosed: () => void;
}

/** A finger that moved so far sideways means the next picture, in CSS pixels. */
const SWIPE = 48;

/** One picture over everything, as large as the window allows. It asks for no address that the article has not. */
export function LightBox({ pictures, first, bindKeys, onClosed }: LightBoxProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const touched = useRef<number>();
  const [index, setIndex] = useState(Math.max(0, pictures.indexOf(first)));
  const { image, caption } = pictures[index]!;
  const turn = (by: number) => setIndex((now) => (now + by + pictures.length) % pictures.length);
  const forward = wordsDirection() === 'rtl' ? -1 : 1;
  useLayoutEffect(() => dialog.current!.showModal(), []);
  useEffect(
    () => bindKeys({ ArrowRight: () => turn(forward), ArrowLeft: () => turn(-forward), c: nothing, p: nothing }),
    [],
  );
  const lift = (x: number) => {
    const moved = x - (touched.current ?? x);
    touched.current = undefined;
    if (pictures.length > 1 && Math.abs(moved) > SWIPE) turn(moved < 0 ? forward : -forward);
  };
  return (
    <dialog ref={dialog} class="light-box" aria-label={say('picture')} dir={wordsDirection()} onClose={onClosed}>
      <form method="dialog">
        <IconButton icon={X} name={say('close')} hint={say('withKey', say('close'), 'Esc')} type="submit" />
        {pictures.length > 1 && (
          <>
            <span class="count" aria-live="polite">
              {say('countOf', index + 1, pictures.length)}
            </span>
            <IconButton
              icon={forward > 0 ? ChevronLeft : ChevronRight}
              name={say('previousPicture')}
              onPress={() => turn(-1)}
            />
            <IconButton
              icon={forward > 0 ? ChevronRight : ChevronLeft}
              name={say('nextPicture')}
              onPress={() => turn(1)}
            />
          </>
        )}
      </form>
      <figure>
        <img
          key={index}
          src={image.currentSrc || image.src}
          alt={image.alt}
          referrerpolicy="no-referrer"
          draggable={false}
          onPointerDown={(event) => {
            touched.current = event.pointerType === 'touch' && event.isPrimary ? event.clientX : undefined;
          }}
          onPointerUp={(event) => lift(event.clientX)}
        />
        {caption && <figcaption dir="auto">{caption}</figcaption>}
      </figure>
    </dialog>
  );
}

/** A key that would act on the article behind. */
function nothing(): void {}
