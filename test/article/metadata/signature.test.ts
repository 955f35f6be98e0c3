import { describe, expect, test } from 'vitest';
import { personNames } from '../../../article/metadata/signature';

describe('a signature', () => {
  test.each<[string, string[]]>([
    ['By Jane Roe', ['Jane Roe']],
    ['By Jane Roe and John Doe, staff writers', ['Jane Roe', 'John Doe']],
    ['Автор: Мария Гулиева', ['Мария Гулиева']],
    ['von Helene Dornbusch und Matthias Rieck', ['Helene Dornbusch', 'Matthias Rieck']],
    ['Jillian Kubala, MS, RD', ['Jillian Kubala, MS, RD']],
    ['Ludwig van der Rohe', ['Ludwig van der Rohe']],
    ['Charlie Hills | Nov 2, 2025', ['Charlie Hills']],
    ['Medically reviewed by Kim Rose | Written by | Jill Kubala', ['Jill Kubala']],
    ['记者 沈若川', ['沈若川']],
    ['ნინო ბერიძე', ['ნინო ბერიძე']],
  ])('%s', (text, names) => {
    expect(personNames(text, [])).toEqual(names);
  });

  test('of the outlet, of nobody or of an organisation names nobody', () => {
    for (const text of [
      'Caliber.Az',
      'admin',
      'Staff',
      'News Desk',
      'Workzone Team',
      'By clicking you agree',
      'https://example.com/jane',
      'Reuters',
    ]) {
      expect(personNames(text, ['Caliber.Az'])).toEqual([]);
    }
  });
});
