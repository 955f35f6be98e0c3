import type { LeadImage as LeadImageValue } from '../../article/article';

/** The lead image with its caption, unless the body shows it at its own place. */
export function LeadImage({ image }: { image: LeadImageValue | undefined }) {
  if (!image || image.inBody) return null;
  return (
    <figure class="lead-image">
      <img src={image.url} alt={image.alt ?? ''} decoding="async" referrerpolicy="no-referrer" />
      {image.caption && <figcaption>{image.caption}</figcaption>}
    </figure>
  );
}
