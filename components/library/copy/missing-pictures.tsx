import type { CopyImage } from '../../../library/copy';
import { say, sayCount } from '../../../words';

interface MissingPicturesProps {
  images: readonly CopyImage[];
  onKeep: (urls: readonly string[]) => void;
}

/** Says which pictures are not kept with the copy, and so are seen only while the outlet shows them, and offers to keep them. */
export function MissingPictures({ images, onKeep }: MissingPicturesProps) {
  const missing = images.filter(({ url, blob }) => !blob && !url.startsWith('data:'));
  if (missing.length === 0) return null;
  return (
    <details class="missing-pictures">
      <summary>{sayCount('copy_missing', missing.length)}</summary>
      <ul>
        {missing.map(({ url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              <bdi>{url}</bdi>
            </a>
          </li>
        ))}
      </ul>
      <button type="button" class="secondary" onClick={() => onKeep(missing.map(({ url }) => url))}>
        {say('copy_keepPictures')}
      </button>
    </details>
  );
}
