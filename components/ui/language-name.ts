/** Languages whose own name Chromium does not know; it would answer in English. */
const OWN_NAMES: Readonly<Record<string, string>> = { be: 'Беларуская', hy: 'Հայերեն', ka: 'ქართული' };

/** The language's name in itself ("Русский"); the tag where the browser knows no name for it. */
export function nameLanguage(language: string): string {
  const own = OWN_NAMES[language.toLowerCase()];
  if (own) return own;
  try {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return language;
  }
}
