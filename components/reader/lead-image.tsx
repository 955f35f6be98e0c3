import { useEffect, useRef, useState } from 'preact/hooks';
import { isAllowedAddress } from '../../article/address';
import type { LeadImage as LeadImageValue } from '../../article/article';
import { enlargeName } from './around/pictures';
import { leftOutName } from './text-only';

interface LeadImageProps {
  image: LeadImageValue | undefined;
  /** It is left out until it is asked for. */
  textOnly?: boolean;
  /** False where no light box would show it enlarged. */
  enlarges: boolean;
}

/** The lead image with its caption, unless the body shows it at its own place. */
export function LeadImage({ image, textOnly, enlarges }: LeadImageProps) {
  const [isAsked, setAsked] = useState(false);
  const enlarge = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsked) enlarge.current?.focus();
  }, [isAsked]);
  if (!image || image.inBody || !isPicture(image.url)) return null;
  if (textOnly && !isAsked)
    return (
      <figure class="lead-image">
        <button
          type="button"
          class="left-out-picture"
          aria-label={leftOutName(image.alt)}
          onClick={() => setAsked(true)}
        />
        {image.caption && <figcaption>{image.caption}</figcaption>}
      </figure>
    );
  const picture = <img src={image.url} alt={image.alt ?? ''} decoding="async" referrerpolicy="no-referrer" />;
  return (
    <figure class="lead-image">
      {enlarges ? (
        <button ref={enlarge} type="button" class="enlarge" aria-label={enlargeName(image.alt)}>
          {picture}
        </button>
      ) : (
        picture
      )}
      {image.caption && <figcaption>{image.caption}</figcaption>}
    </figure>
  );
}

/** The library shows pictures that it keeps at addresses of their bytes. */
function isPicture(url: string): boolean {
  return isAllowedAddress(url, 'picture') || url.startsWith(`blob:${location.origin}/`);
}
