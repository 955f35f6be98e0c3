import { afterEach, expect, test } from 'vitest';
import { findCandidate } from '../../article/candidate';
import { isPhrase } from '../../article/lexicon/match';
import { PACKED_LANGUAGES } from '../../article/lexicon/packed-languages';
import { OTHER_SCRIPTS } from '../../article/lexicon/packed-others';
import { monthNamed } from '../../article/metadata/month-words';
import { languagesOfPage } from '../../article/page-languages';
import { provideParts } from '../../article/parts';

const GERMAN =
  'Die Fähre fährt wieder auf dem Fluss und sie ist auch im Winter nicht zu sehen, weil das Eis von den Ufern kommt.';

afterEach(() =>
  provideParts({ languages: PACKED_LANGUAGES, otherScripts: OTHER_SCRIPTS, secondOpinion: findCandidate }),
);

function languagesOf(html: string): string[] {
  return languagesOfPage(new DOMParser().parseFromString(html, 'text/html'));
}

test('a page gets the words of the language that it says it is in, wherever it says so', () => {
  expect(languagesOf('<html lang="de-AT"><p>Hallo')).toEqual(['de']);
  expect(languagesOf('<html xml:lang="fr_CA"><p>Salut')).toEqual(['fr']);
  expect(languagesOf('<meta property="og:locale" content="tr_TR"><p>Selam')).toEqual(['tr']);
  expect(languagesOf('<meta http-equiv="Content-Language" content="PL"><p>Witam')).toEqual(['pl']);
});

test('a page whose text is in another language than it says gets the words of both', () => {
  expect(languagesOf(`<html lang="es"><p>${GERMAN}`)).toEqual(['de', 'es']);
  expect(languagesOf(`<html lang="en"><p>${GERMAN}`)).toEqual(['de']);
});

test('English pages and pages in languages that nobody wrote the words of need none', () => {
  const english =
    'The ferry is back on the river and it was seen from the hill by as many as had come for it in the rain.';
  expect(languagesOf(`<html lang="en"><p>${english}`)).toEqual([]);
  expect(languagesOf('<html lang="fi"><p>Lautta on palannut joelle.')).toEqual([]);
});

test('words that come later are known from then on', () => {
  provideParts({ languages: {}, otherScripts: undefined });
  expect([isPhrase('related', 'Lesen Sie auch'), isPhrase('related', 'Читайте также')]).toEqual([false, false]);
  expect([monthNamed('januar', 'de'), monthNamed('января', 'ru')]).toEqual([undefined, undefined]);
  provideParts({ languages: { de: PACKED_LANGUAGES.de! }, otherScripts: OTHER_SCRIPTS });
  expect([isPhrase('related', 'Lesen Sie auch'), isPhrase('related', 'Читайте также')]).toEqual([true, true]);
  expect([monthNamed('januar', 'de')?.month, monthNamed('января', 'ru')?.month]).toEqual([1, 1]);
});

test('English is known on every page', () => {
  provideParts({ languages: {}, otherScripts: undefined });
  expect(isPhrase('related', 'Related stories')).toBe(true);
  expect(monthNamed('january', 'en')?.month).toBe(1);
});
