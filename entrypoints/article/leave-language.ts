import type { PackedLanguage } from '../../article/lexicon/pack-language';

/**
 * Leaves the words of a language among the parts of the extraction (see `left-parts.ts`). The build writes this function
 * as it is into each language's script, so that it must need nothing from outside of itself.
 */
export function leaveLanguage(language: string, words: PackedLanguage): void {
  const world = globalThis as { colophonArticleParts?: { languages?: Record<string, PackedLanguage> } };
  const { languages, ...others } = world.colophonArticleParts ?? {};
  world.colophonArticleParts = { ...others, languages: { ...languages, [language]: words } };
}
