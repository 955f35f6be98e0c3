export type Catalogue = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

/** The real catalogue of that language. */
export async function catalogueOf(code: string): Promise<Catalogue> {
  return (await fetch(`/_locales/${code}/messages.json`)).json();
}

/**
 * The browser's `i18n.getMessage` for one catalogue. Placeholders are filled as the browsers do: `$size$` stands for the
 * placeholder's content, `$1` in it for the first substitution.
 */
export function messagesFrom(catalogue: Catalogue, direction: 'ltr' | 'rtl' = 'ltr') {
  return (key: string, substitutions: string | string[] = []): string => {
    if (key === '@@bidi_dir') return direction;
    const entry = catalogue[key];
    if (!entry) return '';
    const values = [substitutions].flat();
    return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
      return content.replace(/\$(\d)/g, (_match, position: string) => values[Number(position) - 1] ?? '');
    });
  };
}

/** A made-up language from right to left: the English words in Arabic letters, what is filled in left as it is. */
export function mirrored(english: Catalogue): Catalogue {
  const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنه'];
  const inArabic = (message: string) =>
    message
      .split(/(\$\w+\$)/)
      .map((part, index) =>
        index % 2 ? part : part.replace(/[a-z]/gi, (letter) => letters[parseInt(letter, 36) - 10]!),
      )
      .join('');
  const entries = Object.entries(english).map(([key, entry]) => [key, { ...entry, message: inArabic(entry.message) }]);
  return { ...Object.fromEntries(entries), language: { message: 'ar' } };
}
