import type { LeadImage as LeadImageValue } from '../../article/article';
import { enlargeName } from './around/pictures';

/** The lead image with its caption, unless the body shows it at its own place. */
export function LeadImage({ image }: { image: LeadImageValue | undefined }) {
  if (!image || image.inBody) return null;
  return (
    <figure class="lead-image">
      <button type="button" class="enlarge" aria-label={enlargeName(image.alt)}>
        <img src={image.url} alt={image.alt ?? ''} decoding="async" referrerpolicy="no-referrer" />
      </button>
      {image.caption && <figcaption>{image.caption}</figcaption>}
    </figure>
  );
}
