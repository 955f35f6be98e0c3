import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { LANGUAGES_TO_BRING } from '../../../article/lexicon/packed.ts';
import { languageFiles } from '../../../scripts/build/language-files.ts';

interface World {
  colophonArticleParts?: Record<string, unknown> & { languages?: Record<string, { phrases: string; months: string }> };
}

test('each language’s script leaves its words beside what was left before', () => {
  const world = createContext({ colophonArticleParts: { secondOpinion: 'kept' } }) as World;
  for (const { contents } of languageFiles()) runInContext(contents, world as object);
  const { languages = {}, secondOpinion } = world.colophonArticleParts!;
  expect(secondOpinion).toBe('kept');
  expect(Object.keys(languages).sort()).toEqual([...LANGUAGES_TO_BRING].sort());
  expect(JSON.parse(languages.de!.months)).toMatchObject({ januar: 1, dezember: 12 });
});

test('the scripts stand where pages ask for them', () => {
  expect(languageFiles().map(({ relativeDest }) => relativeDest)).toContain('words/tr.js');
});
