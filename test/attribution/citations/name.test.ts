import { expect, test } from 'vitest';
import { familyFirst, givenFirst, nameOf } from '../../../attribution/citations/name';

test.each([
  ['Leyla Quliyeva', 'az', 'Quliyeva, Leyla'],
  ['Çingiz Əliyev', 'az', 'Əliyev, Çingiz'],
  ['Анна Соколова', 'ru', 'Соколова, Анна'],
  ['Արամ Պետրոսյան', 'hy', 'Պետրոսյան, Արամ'],
  ['John F. Kennedy', 'en', 'Kennedy, John F.'],
  ['J. R. R. Tolkien', 'en', 'Tolkien, J. R. R.'],
  ['Jean-Luc Saint-Just', 'fr', 'Saint-Just, Jean-Luc'],
  ['Siobhan O’Neill', 'en', 'O’Neill, Siobhan'],
])('%s (%s) is split', (name, language, written) => {
  const split = nameOf(name, language, 'The Delta Post');
  expect(familyFirst(split)).toBe(written);
  expect(givenFirst(split)).toBe(name);
});

test.each([
  ['Gabriel García Márquez', 'es'],
  ['Jan van der Berg', 'nl'],
  ['Mary Ann Evans', 'en'],
  ['Nagy Ferenc', 'hu'],
  ['Nguyễn Văn', 'vi'],
  ['张伟', 'zh'],
  ['محمد علي', 'ar'],
  ['გიორგი კანდელაკი', 'ka'],
  ['Madonna', 'en'],
  ['СОКОЛОВА Анна', 'ru'],
  ['Анна СОКОЛОВА', 'ru'],
  ['Delta Post', 'en'],
  ['Associated Press', 'en'],
  ['Редакция Дельты', 'ru'],
])('%s (%s) stays whole', (name, language) => {
  expect(nameOf(name, language, 'Delta Post')).toEqual({ literal: name });
});
