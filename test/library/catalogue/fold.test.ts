import { expect, test } from 'vitest';
import { fold } from '../../../library/catalogue/fold';

const ALIKE: readonly [string, ...string[]][] = [
  ['azerbaycan isiq', 'Azərbaycan ışıq', 'AZƏRBAYCAN IŞIQ', 'azǝrbaycan işıq'],
  ['istanbul', 'İstanbul', 'ISTANBUL', 'ıstanbul', 'I\u0307stanbul'],
  ['cafe', 'café', 'CAFE\u0301', 'ｃａｆé'],
  ['strasse', 'Straße', 'STRASSE'],
  ['lodz', 'Łódź'],
  ['елка', 'ёлка', 'Ёлка', 'е\u0308лка'],
  ['майка', 'МАЙКА', 'маи\u0306ка', 'ма\u0301йка'],
  ['їжа', 'Їжа', 'і\u0308жа'],
  ['եվրոպա', 'և' + 'րոպա', 'ԵՒՐՈՊԱ', 'եւրոպա', 'Եվրոպա'],
  ['ինչու', 'ինչո՞ւ'],
  ['احمد', 'أَحْمَد', 'احـــمد'],
  ['كتابه', 'کتابة'],
  ['2026', '٢٠٢٦', '۲۰۲۶', '２０２６'],
  ['שלומ', 'שָׁלוֹם'],
  ['ガ', 'ｶﾞ', 'カ\u3099'],
  ['οδοσ', 'Οδός', 'ΟΔΟΣ'],
  ['cooperate', 'co\u00adoperate', 'co\u200boperate'],
];

const APART: readonly [string, string][] = [
  ['мой', 'мои'],
  ['їсти', 'істи'],
  ['か', 'が'],
  ['कि', 'क'],
  ['東', '京'],
];

for (const [folded, ...written] of ALIKE) {
  test(`${written.join(', ')} is ${folded}`, () => {
    for (const one of [folded, ...written]) expect(fold(one)).toBe(folded);
  });
}

for (const [one, other] of APART) {
  test(`${one} is not ${other}`, () => {
    expect(fold(one)).not.toBe(fold(other));
  });
}
