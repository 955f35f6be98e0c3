import type { Edition } from '../../article/article';
import { say } from '../../words';

/** Links to the same story in other languages, each named in its own language. */
export function Editions({ editions }: { editions: readonly Edition[] }) {
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

/** The language's name in itself ("Русский"); the tag where the browser knows no name for it. */
export function nameLanguage(language: string): string {
  try {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return language;
  }
}
