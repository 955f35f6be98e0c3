import { isAllowedAddress } from '../../article/address';
import type { LeadImage as LeadImageValue } from '../../article/article';
import { enlargeName } from './around/pictures';

interface LeadImageProps {
  image: LeadImageValue | undefined;
  /** False where no light box would show it enlarged. */
  enlarges: boolean;
}

/** The lead image with its caption, unless the body shows it at its own place. */
export function LeadImage({ image, enlarges }: LeadImageProps) {
  if (!image || image.inBody || !isPicture(image.url)) return null;
  const picture = <img src={image.url} alt={image.alt ?? ''} decoding="async" referrerpolicy="no-referrer" />;
  return (
    <figure class="lead-image">
      {enlarges ? (
        <button type="button" class="enlarge" aria-label={enlargeName(image.alt)}>
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
