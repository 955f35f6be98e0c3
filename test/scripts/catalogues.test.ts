import { expect, test } from 'vitest';
import { type Catalogue, faultsOfCatalogue, faultsOfCatalogues } from '../../scripts/build/catalogues.ts';

const minutes = { minutes: { content: '$1' } };
const english: Catalogue = {
  language: { message: 'en' },
  close: { message: 'Close' },
  left_one: { message: '$minutes$ minute left', placeholders: minutes },
  left_other: { message: '$minutes$ minutes left', placeholders: minutes },
};
const russian: Catalogue = {
  language: { message: 'ru' },
  close: { message: 'Закрыть' },
  left_one: { message: 'Осталась $minutes$ минута', placeholders: minutes },
  left_few: { message: 'Осталось $minutes$ минуты', placeholders: minutes },
  left_many: { message: 'Осталось $minutes$ минут', placeholders: minutes },
  left_other: { message: 'Осталось $minutes$ минуты', placeholders: minutes },
};

test('the interface has all its words in every language', () => {
  expect(faultsOfCatalogues()).toEqual([]);
});

test('a complete catalogue has no faults', () => {
  expect(faultsOfCatalogue('ru', russian, english)).toEqual([]);
});

test('a key that browsers refuse is a fault', () => {
  const wrong = { ...english, 'not-a-key': { message: 'No' } };
  expect(faultsOfCatalogue('en', wrong, wrong)).toEqual(['not-a-key is no name that browsers take']);
});

test.each<[string, Catalogue, string]>([
  ['a missing word', without('close'), 'close is missing'],
  ['a missing plural form', without('left_few'), 'left_few is missing'],
  ['a word that nothing asks for', { ...russian, shut: { message: 'Закрыть' } }, 'shut is not asked for'],
  ['an empty word', { ...russian, close: { message: ' ' } }, 'close is empty'],
  ['another language than its folder says', { ...russian, language: { message: 'en' } }, 'language must be ru'],
  [
    'a placeholder that the message leaves out',
    { ...russian, left_one: { message: 'Осталась минута', placeholders: minutes } },
    'left_one has other placeholders than in English',
  ],
  [
    'a placeholder that is filled with something else',
    {
      ...russian,
      left_one: { ...russian.left_one, placeholders: { minutes: { content: '$2' } } } as Catalogue[string],
    },
    'left_one has other placeholders than in English',
  ],
  [
    'a description too long for the stores',
    { ...russian, extensionDescription: { message: 'а'.repeat(133) } },
    'extensionDescription has more than 132 characters',
  ],
])('%s is told', (_name, catalogue, fault) => {
  const model = catalogue.extensionDescription ? { ...english, extensionDescription: { message: 'Short' } } : english;
  expect(faultsOfCatalogue('ru', catalogue, model)).toEqual([fault]);
});

function without(key: string): Catalogue {
  const { [key]: _left, ...rest } = russian;
  return rest;
}
