import { isWebAddress } from '../../article/address';
import type { Edition } from '../../article/article';
import { say } from '../../words';
import { nameLanguage } from './language-name';

/** Links to the same story in other languages, each named in its own language. */
export function Editions({ editions: all }: { editions: readonly Edition[] }) {
  const editions = all.filter(({ url }) => isWebAddress(url));
  if (editions.length === 0) return null;
  return (
    <p class="editions">
      <span lang={say('language')}>{say('editions')}</span>{' '}
      {editions.map(({ language, url }, index) => (
        <>
          {index > 0 && ', '}
          <a key={url} href={url} hreflang={language} lang={language} target="_blank" rel="noopener noreferrer">
            <bdi>{nameLanguage(language)}</bdi>
          </a>
        </>
      ))}
    </p>
  );
}
